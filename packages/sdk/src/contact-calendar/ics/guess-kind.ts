import type { EntryKind } from '../year-plan.js';

/**
 * The words by which we know a kind in a title, Dutch and English, lower case. The first kind that has a word wins, so
 * what says more stands first: `informatieavond met ouders` is information, `kerstviering` a celebration.
 */
const WORDS: readonly (readonly [EntryKind, RegExp])[] = [
  ['evaluation', /evaluati|enqu[eê]te|tevredenheid|survey/],
  ['home-visit', /huisbezoek|home visit/],
  ['start-talk', /start-?gesprek|kennismaking|omgekeerd|getting acquainted|welcome talk|start-of-year/],
  [
    'progress-talk',
    /voortgang|rapportgesprek|oudergesprek|(tien|10) ?-?minuten|adviesgesprek|tafeltjes|gesprekken|parent-teacher|progress talk|report talk/,
  ],
  ['home-assignment', /thuisopdracht|home assignment/],
  ['parent-child-activity', /ouder-? ?kind|parent-? ?child|met (uw|je) kind|with your child/],
  ['look-in', /kijk(moment|ochtend|middag|avond|je)|inloop|open les|look-in|open lesson|open classroom/],
  [
    'information',
    /informatie-?(avond|ochtend|middag|bijeenkomst)|infoavond|voorlichting|information (evening|session)/,
  ],
  ['class-help', /(lees|hulp|bieb|luizen)ouder|ouders? helpen|reading parent|parents? help/],
  ['expert-team', /ouderpanel|klankbord|denktank|denken mee|parent panel|think(ing)? along/],
  ['parent-meeting', /ouders? (ontmoet|onder elkaar)|oudercaf[eé]|parents meet/],
  ['parent-initiative', /initiatief van ouders|initiative of parents/],
  ['parent-evening', /ouderavond|thema-?avond|parents?['’]? evening/],
  ['celebration', /viering|feest|sinterklaas|kerst|paasontbijt|musical|afscheid|celebration|party/],
  ['informal', /koffie|ouderkamer|markt|borrel|schoolplein|coffee|parents['’]? room/],
];

/** Guesses the kind of contact from the words of a title; `other` when no word is recognised. */
export function guessKind(title: string): EntryKind {
  const words = title.toLowerCase();
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
