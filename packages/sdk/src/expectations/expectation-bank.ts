import { expectationBank as nl } from '../i18n/nl/expectation-bank.js';
import { EXPECTATION_THEMES, type ExpectationBank } from './expectations-round.js';

/**
 * Twenty-four things that parents, school and pupil may expect of each other, three in each of eight themes. None says
 * who does it: each party answers that, and how important it is to them. The pupil has them in a child's words.
 *
 * The themes are those of the expectations form in S. Beekhoven, J. Lohman and H. Heerdink (2020), *Pedagogisch
 * partnerschap bij passend onderwijs*, Sardes. The wording is ours, and has not been validated.
 */
export const expectationBank: ExpectationBank = /* @__PURE__ */ (() => ({
  id: 'driehoek',
  themes: EXPECTATION_THEMES.map((id) => ({ id, title: { nl: nl[`expectation-bank.theme.${id}`] } })),
  statements: EXPECTATION_THEMES.flatMap((theme) =>
    ([1, 2, 3] as const).map((number) => ({
      id: `${theme}.${number}`,
      theme,
      text: { nl: nl[`expectation-bank.statement.${theme}.${number}`] },
      pupilText: { nl: nl[`expectation-bank.pupil.${theme}.${number}`] },
    })),
  ),
}))();
