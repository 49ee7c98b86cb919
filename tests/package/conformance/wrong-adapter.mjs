// An implementation with mistakes that others have made: a mean that is rounded, an unknown answer that counts as no, a group of
// one less than the minimum that is shown, a copy that is the whole.
import * as right from '../../../packages/sdk/conformance/adapter-driehoek.mjs';

export function scoreResponse(input) {
  const { total, sections } = right.scoreResponse(input);
  return { sections, total: { ...total, mean: total.mean === null ? 0 : Math.round(total.mean * 10) / 10 } };
}
export const summarizeTally = ({ minGroupSize, ...input }) =>
  right.summarizeTally({ ...input, minGroupSize: Math.max(1, minGroupSize - 1) });
export const sealRound = ({ round }) => round;
export const viewForPerspective = ({ plan }) => plan;
export const parseResponse = ({ data }) => {
  const { id, schemaVersion, instrument, instrumentVersion, schoolYear, role, answers } = data;
  return { id, schemaVersion, instrument, instrumentVersion, schoolYear, role, answers };
};
export const formatIcs = (input) =>
  right.formatIcs(input).replaceAll('\r\n ', '').replaceAll(';TZID=Europe/Amsterdam', '');
export const vanDerEijkAgreement = () => {
  throw new TypeError('not yet');
};
