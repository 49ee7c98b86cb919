import type { AgreementParty } from './agreement.js';

/** Who does an agreement that somebody from outside took up. */
const OUTSIDE: AgreementParty = 'external';

/** Whether somebody from outside took an agreement up, such as youth care, a health service or a partner school. */
export function isTakenUpOutside({ who }: { readonly who?: AgreementParty | undefined }): boolean {
  return who === OUTSIDE;
}
