import type { Issue } from 'accessibility-checker-engine/v4/api/IRule.js';
import { expect } from '@open-wc/testing';

const POLICIES = ['IBM_Accessibility', 'WCAG_2_2'];

/**
 * The rules about a whole page: its language, its title, its landmarks and the link past its menu. A story is a part of a page,
 * and the page around it is the test runner's; those of the portal are walked through with axe.
 */
const PAGE_RULES = new Set([
  'aria_content_in_landmark',
  'html_lang_exists',
  'html_lang_valid',
  'html_skipnav_exists',
  'page_title_exists',
  'page_title_valid',
  'skip_main_exists',
]);

/**
 * Claims that IBM Equal Access finds nothing that is certainly wrong in an element. It looks at what axe does not: whether a
 * group has a name, and one that no other has. It takes for shown what is folded or left out of the layout, and then finds no
 * words in it: {@link unfold} first, in a window that is high enough.
 */
export async function expectNoFailures(canvas: HTMLElement): Promise<void> {
  const { default: engine } = await import('accessibility-checker-engine/ace-node.js');
  const { results } = await new engine.Checker().check(canvas, POLICIES);
  const found = results
    .filter(({ value }) => value.join(' ') === 'VIOLATION FAIL')
    .filter(
      (issue) => !PAGE_RULES.has(issue.ruleId) && !isOwnChoice(issue) && !isHeardOnly(issue) && !isNamedByOuter(issue),
    )
    .map(({ ruleId, message, snippet, path }) => `${ruleId}: ${message}\n  ${snippet}\n  ${path['dom']}`);
  expect(found, found.join('\n')).to.be.empty;
}

/** Whether a checkbox is in a group, where one of the same name is in another: unlike radio buttons, each is a choice of its own. */
const isOwnChoice = ({ reasonId, node }: Issue) =>
  reasonId === 'fail_notsamegroup' && (node as HTMLInputElement).type === 'checkbox';

/** Whether a label has words that are heard and not seen: clipped words are none to this engine. */
const isHeardOnly = ({ ruleId, node }: Issue) => ruleId === 'label_content_exists' && Boolean(node.textContent?.trim());

/** Whether a group with the name of another stands in one with a name of its own, which is heard first: each statement asks the same. */
const isNamedByOuter = ({ ruleId, reasonId, node }: Issue) => {
  const outer = node.parentElement?.closest('fieldset');
  return ruleId === 'fieldset_label_valid' && reasonId === 'Fail_2' && Boolean(outer?.querySelector(':scope > legend'));
};

/** Opens what is folded, in shadow roots too. */
export function unfold(root: ParentNode): void {
  for (const details of root.querySelectorAll('details')) {
    // Of one name, only one is open.
    details.name = '';
    details.open = true;
  }
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) unfold(shadowRoot);
}
