const isWide = process.env['WIDE'] !== undefined && process.env['TZ'] === 'Europe/Amsterdam';

/** How many random cases a property is tried with: as many as are asked for in the wide run, once and not in each time zone. */
export const howMany = (usual: number, wide: number): number => (isWide ? wide : usual);
