export {
  createLookBack,
  isLookBackEmpty,
  LOOK_BACK_QUESTIONS,
  LOOK_BACK_SCHEMA_VERSION,
  type LookBack,
  type LookBackQuestion,
  setLookBackAnswer,
} from './look-back.js';
export { parseLookBack } from './parse-look-back.js';
export { lookBackTexts } from './texts.js';
