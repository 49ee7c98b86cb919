// The fields of ours that other programs can read by name in an extension: those that hold one simple value.

export const INSTRUMENT_FIELDS = ['schemaVersion', 'minimumPoints', 'answeredBy', 'validated', 'source'];
export const SCALE_FIELDS = ['kind'];
export const SECTION_FIELDS = ['step'];
export const ITEM_FIELDS = ['actor'];
export const RESPONSE_FIELDS = [
  'schemaVersion',
  'revision',
  'schoolYear',
  'role',
  'office',
  'school',
  'group',
  'respondent',
];
