import type { ColumnMapping } from '@driehoek/sdk/checklist';

const KEY = 'driehoek-columns';

type Memory = { readonly [instrument: string]: ColumnMapping };

/** Returns what somebody said of columns before, for files that answer this instrument. */
export function recallColumns(instrument: string): ColumnMapping {
  const memory = readMemory();
  return Object.hasOwn(memory, instrument) ? (memory[instrument] ?? {}) : {};
}

/** Remembers what somebody said of columns, for the next file of the same form. */
export function rememberColumns(instrument: string, columns: ColumnMapping): void {
  const memory = { ...readMemory(), [instrument]: { ...recallColumns(instrument), ...columns } };
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // Without room to keep it, it is asked again.
  }
}

function readMemory(): Memory {
  try {
    const memory: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof memory === 'object' && memory !== null ? (memory as Memory) : {};
  } catch {
    return {};
  }
}
