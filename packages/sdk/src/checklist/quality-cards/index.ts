// Quality cards (kwaliteitskaarten) that are ready to use: instruments apart from the three of `@driehoek/sdk/checklist`, so that
// a page which has none of them does not load their words.
export { localizeQualityCard } from './localize-quality-card.js';
export {
  leadershipCare,
  middleManagement,
  qualityCards,
  teacherInfluence,
  wholeSchoolPartnership,
} from './quality-cards.js';
