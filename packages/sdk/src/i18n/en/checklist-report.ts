import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/checklist-report.js';

export const checklistReport: Catalogue<keyof typeof nl.checklistReport> = {
  'checklist.report.people': { one: '{count} person answered', other: '{count} people answered' },
  'checklist.report.nobody': 'Nobody has answered yet.',
  'checklist.report.counting': 'Counting the answers: {count} of {total}.',
  'checklist.report.place': 'Location or class',
  'checklist.report.place.all': 'all together',
  'checklist.report.place.name': { one: '{name} ({count} person)', other: '{name} ({count} people)' },
  'checklist.report.place.hint':
    'A location or class is listed only when enough people answered. The difference with other groups does not tell what one person answered either. Roles are not shown apart in it.',
  'checklist.report.withheld.all': 'There are too few answers to show yet, fewer than {minimum}.',
  'checklist.report.withheld.roles': {
    one: 'The role of {count} person is not shown apart. Else one could work out what a group of fewer than {minimum} people answered.',
    other:
      'The roles of {count} people are not shown apart. Else one could work out what a group of fewer than {minimum} people answered.',
  },
  'checklist.report.withheld.statement':
    'Not shown: too few people answered, or one could work out what somebody answered.',
  'checklist.report.withheld.statements': {
    one: '{count} statement is not shown and does not count here.',
    other: '{count} statements are not shown and do not count here.',
  },
  'checklist.report.withheld.section':
    'The answers here are not shown: too few people answered, or it could otherwise be worked out what somebody answered.',
  'checklist.report.office': 'What was filled in for the school stands apart. It does not count with everyone.',
  'checklist.report.replaced': {
    one: 'Once somebody filled it in again; the last answer counts.',
    other: '{count} times somebody filled it in again; the last answer counts.',
  },
  'checklist.report.drafts': {
    one: '1 person has begun and is not done yet. That does not count here yet.',
    other: '{count} people have begun and are not done yet. That does not count here yet.',
  },
  'checklist.report.words': 'In their own words',
  'checklist.report.words.withheld':
    'What people wrote is shown from {minimum} people on. So nobody can guess who wrote something.',
  'checklist.report.words.remarks': 'Remarks',
  'checklist.report.proposals': 'Proposals for action points',
  'checklist.report.remarks': { one: '{count} remark', other: '{count} remarks' },
  'checklist.report.not-validated': 'This questionnaire has not been validated by research.',
  'checklist.report.strengths': 'Strengths',
  'checklist.report.profile': 'How we answered',
  'checklist.report.whose': 'Answers of',
  'checklist.report.all': 'everyone',
  'checklist.report.strong': 'strong',
  'checklist.report.start': 'begin here',
  'checklist.report.scored': { one: '{count} answer', other: '{count} answers' },
  'checklist.report.statements': 'Per statement',
  'checklist.report.no-answers': 'No answers on this scale',
  'checklist.report.as-table': 'As a table',
  'checklist.report.measures': 'For those who want to calculate more',
  'checklist.report.measure.mean': 'Mean',
  'checklist.report.measure.mean.what': 'the points of all answers on the scale, divided by their number.',
  'checklist.report.measure.percent': 'Of 100',
  'checklist.report.measure.percent.what': 'the same mean, from 0 (the lowest answer) to 100 (the highest).',
  'checklist.report.measure.coverage': 'Answered',
  'checklist.report.measure.coverage.what':
    'which part gave an answer on the scale. ‘Not applicable’ is left out of it.',
  'checklist.report.measure.agreement': 'Agreement (A)',
  'checklist.report.measure.agreement.what':
    'from -1 (two camps) by way of 0 (spread evenly) to 1 (everybody the same), after Van der Eijk.',
  'checklist.report.measure.consensus': 'Consensus',
  'checklist.report.measure.consensus.what': 'from 0 (two camps) to 1 (everybody the same), after Tastle and Wierman.',
  'checklist.report.measure.alpha':
    'Over all statements together, everyone: Krippendorff’s alpha is {alpha}. At 1 people answer every statement alike, at 0 it is chance.',
  'checklist.report.column.subject': 'Part',
  'checklist.report.column.year': 'School year',
  'checklist.report.column.role': 'Role',
  'checklist.report.preconditions': 'Is this in place?',
  'checklist.report.next': 'Where do we begin?',
  'checklist.report.how': 'How you can begin',
  'checklist.report.more': { one: '{count} more statement', other: '{count} more statements' },
  'checklist.report.gaps': 'Who sees it how?',
  'checklist.report.gaps.sections': 'Per part',
  'checklist.report.gaps.items': 'Statements with the widest gap',
  'checklist.report.gaps.over': 'over {count} of {total} statements',
  'checklist.report.gaps.none': 'At no statement do roles see it very differently.',
  'checklist.report.years': 'Year beside year',
  'checklist.report.years.people':
    '{before}: {beforeCount} people. {after}: {afterCount} people. They need not be the same people.',
  'checklist.report.years.withheld': 'In one of both years there were too few answers to show.',
  'checklist.report.reference': 'Asked nationwide',
  'checklist.report.reference.here': {
    one: 'Here, role {who} ({count} person): {mean} on average over everything together. The scale runs from {low} to {high}.',
    other:
      'Here, role {who} ({count} people): {mean} on average over everything together. The scale runs from {low} to {high}.',
  },
  'checklist.report.reference.there': '{population}: {mean} on average. Source: {source}',
  'checklist.report.reference.no-norm':
    'The same role was asked there: {who}. This is not your norm. It is something to talk about.',
  'checklist.report.talk-by': 'A class teacher or care professional prepares this conversation.',
  'checklist.report.actions.none': 'No action points yet. Choose one beside a piece of advice or a statement.',
  'checklist.report.action.make': 'Make this an action point',
  'checklist.report.actions.whole': 'About the whole',
  'checklist.report.actions.at': 'Listed at: {title}',
  'checklist.report.action.also': 'Does this help with another part too?',
  'checklist.report.action.save': 'Keep',
  'checklist.report.action.cancel': 'Do not keep',
  'checklist.report.action.edit': 'Change',
  'checklist.report.action.download': 'Save as a spreadsheet (CSV)',
  'checklist.report.action.print': 'Print',
  'checklist.report.table.people': 'Who answered',
  'checklist.report.table.answers': 'Answers',
  'checklist.report.table.number': 'Number',
  'checklist.report.table.minimum': 'Fewest people behind a number',
  'checklist.report.table.statement': 'Statement',
  'checklist.report.table.kind': 'Kind',
  'checklist.report.table.text': 'Text',
  'checklist.report.table.office': '{role} (for the school)',
  'checklist.report.out': 'Take this report along',
  'checklist.report.out.print': 'Print',
  'checklist.report.out.xlsx': 'Tables for Excel (.xlsx)',
  'checklist.report.out.csv': 'Tables as CSV',
  'checklist.report.out.svg': 'Drawings (SVG)',
  'checklist.report.out.failed': 'The file could not be made. Try again.',
  'checklist.report.error': 'We cannot show this report.',
  'checklist.report.error.previous': 'We cannot put the previous year beside it.',
};

export const checklistActions: Catalogue<keyof typeof nl.checklistActions> = {
  'checklist.action.text': 'Action point',
  'checklist.action.about': 'About',
  'checklist.action.owner': 'Who',
  'checklist.action.due': 'Done by',
  'checklist.action.also': 'Also serves',
};

export const checklistAdvice: Catalogue<keyof typeof nl.checklistAdvice> = {
  'checklist.advice.count': '{count} × ‘{label}’',
  'checklist.advice.quoted': '‘{label}’',
  'checklist.advice.too-few': {
    one: 'There is no answer to show yet.',
    other: 'There are too few answers to show yet. From {count} people on we can.',
  },
  'checklist.advice.strong-section': '{title}: this goes well. The answers: {counts}.',
  'checklist.advice.strong-statement': 'This works best now: ‘{statement}’ The answers: {counts}.',
  'checklist.advice.good-statement': '‘{statement}’ This goes well. The answers: {counts}.',
  'checklist.advice.keep-going-in-all':
    'No statement asks for attention first. Choose together what you want to keep, and what could be better still.',
  'checklist.advice.many-unknown':
    'At ‘{title}’, {count} of {asked} answers are missing: {unknown} × ‘I do not know’, {unanswered} × left open. Ask why.',
  'checklist.advice.start-step': 'Begin at step {step}: {title}.',
  'checklist.advice.start-section': 'Begin at ‘{title}’.',
  'checklist.advice.first-to-gain':
    'The answers: {counts}. It is the first step with much to gain. Later steps build on it.',
  'checklist.advice.most-to-gain': 'The answers: {counts}. In this part there is most to gain.',
  'checklist.advice.below-points':
    'The answers: {counts}. It is the first part below the limit that this questionnaire sets: a mean of {limit} points.',
  'checklist.advice.statement': '‘{statement}’ The answers: {counts}.',
  'checklist.advice.many-partly': 'Many chose {label}: what is still needed?',
  'checklist.advice.people-disagree': 'The answers differ widely: talk about why.',
  'checklist.advice.roles-differ': 'It depends on whom you ask. Role {high}: {highCounts}. Role {low}: {lowCounts}.',
  'checklist.advice.everyone': 'everyone',
  'checklist.advice.office': '{role} (for the school)',
  'checklist.advice.keep-going-in-parts':
    'No part asks for attention first. Choose together what you want to keep, and what could be better still.',
  'checklist.advice.keep-going':
    'No step asks for attention first. Choose together what you want to keep, and what could be better still.',
};
