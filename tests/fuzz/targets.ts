import { conversationMergeTargets } from './conversation-merge.targets.js';
import { expectationsMergeTargets } from './expectations-merge.targets.js';
import type { FuzzTarget } from './fuzz-target.js';
import { glossaryTargets } from './glossary.targets.js';

/** Every parser and every merge of the SDK. */
export const targets: readonly FuzzTarget[] = [
  ...conversationMergeTargets,
  ...expectationsMergeTargets,
  ...glossaryTargets,
];
