import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { render, type TemplateResult } from 'lit';
import { stories } from 'virtual:stories';

interface Story {
  readonly args?: object;
  readonly render?: (args: object) => TemplateResult;
  readonly play?: (context: { canvasElement: HTMLElement; args: object }) => Promise<void>;
}

const { axe: engine } = globalThis as unknown as { axe: typeof axe };

/** Waits until every element inside has rendered, those in shadow roots too. */
async function settle(root: ParentNode): Promise<void> {
  for (const element of root.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*')) {
    await element.updateComplete;
    if (element.shadowRoot) await settle(element.shadowRoot);
  }
}

for (const [file, module] of Object.entries(stories)) {
  describe(file, () => {
    const { default: meta, ...rest } = module as { default: Story & { component: string } } & Record<string, Story>;

    for (const [name, story] of Object.entries(rest)) {
      for (const scheme of ['light', 'dark']) {
        it(`${name} has nothing that keeps people out (${scheme})`, async () => {
          const canvas = document.createElement('main');
          document.documentElement.style.colorScheme = scheme;
          canvas.style.background = 'Canvas';
          document.body.append(canvas);
          try {
            const args = { ...meta.args, ...story.args };
            render((story.render ?? meta.render)!(args), canvas);
            await settle(canvas);
            await story.play?.({ canvasElement: canvas, args });
            await settle(canvas);
            expect(canvas.querySelector(meta.component), meta.component).to.exist;
            const { violations } = await engine.run(canvas, {
              resultTypes: ['violations'],
              // A story is a part of a page, not a page.
              rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
            });
            const found = violations.map(
              ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ target }) => target.join(' ')).join('\n  ')}`,
            );
            expect(found, found.join('\n')).to.be.empty;
          } finally {
            render('', canvas);
            canvas.remove();
            document.documentElement.style.colorScheme = '';
          }
        });
      }
    }
  });
}
