import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members?: readonly {
    readonly name: string;
    readonly privacy?: string;
    readonly type?: { readonly text: string };
  }[];
  readonly cssProperties?: readonly { readonly name: string; readonly default?: string }[];
  readonly attributes?: readonly { readonly name: string; readonly fieldName?: string }[];
  readonly events?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('packages/elements/custom-elements.json') as {
  modules: readonly { path: string; declarations?: readonly Declaration[] }[];
};
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

describe('the manifest of the elements', () => {
  it('describes each by its own schema', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.addSchema(read('node_modules/custom-elements-manifest/schema.json'), 'manifest');
    assert.ok(ajv.validate('manifest', manifest), ajv.errorsText());
    const isElement = ajv.compile({ $ref: 'manifest#/definitions/CustomElementDeclaration' });
    for (const element of elements)
      assert.ok(isElement(element), `${element.tagName}: ${ajv.errorsText(isElement.errors)}`);
    assert.ok(elements.length > 20, 'all of them');
  });

  it('has what a page may use, and nothing private', () => {
    for (const { tagName, members = [], attributes = [] } of elements) {
      const names = members.map(({ name }) => name);
      assert.deepEqual(
        members.filter(({ name, privacy }) => name.startsWith('#') || (privacy && privacy !== 'public')),
        [],
        tagName,
      );
      for (const { name, fieldName } of attributes)
        assert.ok(fieldName === undefined || names.includes(fieldName), `${tagName} ${name}`);
    }
  });

  it('says of each value what it is, also when its class has it from another', () => {
    const typeOf = (tag: string) =>
      elements.find(({ tagName }) => tagName === tag)?.members?.find(({ name }) => name === 'value')?.type?.text;
    assert.equal(typeOf('dh-checklist'), 'Response | undefined');
    assert.equal(typeOf('dh-contact-calendar'), 'YearPlan | undefined');
    for (const part of ['planner', 'preparation', 'talk', 'agreements'])
      assert.equal(typeOf(`dh-conversation-${part}`), 'ConversationPlan | undefined', part);
    for (const { tagName, members = [] } of elements)
      for (const { name, type } of members) assert.doesNotMatch(type?.text ?? '', /^object\b/, `${tagName}.${name}`);
  });

  it('says what a colour is when the page says nothing, as the styles do', () => {
    const styles = readFileSync('packages/elements/src/shared/tokens.styles.ts', 'utf8');
    const said = elements
      .find(({ tagName }) => tagName === 'dh-checklist')!
      .cssProperties!.filter((token) => token.name.startsWith('--dh-color-') && token.default);
    assert.equal(said.length, 6, 'all but those that follow from the accent');
    for (const token of said) assert.ok(styles.includes(`var(${token.name}, ${token.default})`), token.name);
  });

  it('names every event that is sent, with its type', () => {
    for (const { tagName, events = [] } of elements) {
      for (const { name, type } of events) {
        assert.match(name, /^(dh-[a-z-]+|input|change)$/, tagName);
        assert.ok(type?.text, `${tagName} ${name}`);
      }
    }
  });

  it('is in the data of editors', () => {
    const { name } = read('packages/elements/package.json');
    const types = read('packages/elements/editor/web-types.json') as {
      name: string;
      contributions: { html: { elements: readonly { name: string }[] } };
    };
    assert.equal(types.name, name);
    assert.deepEqual(
      types.contributions.html.elements.map((element) => element.name).sort(),
      elements.map(({ tagName }) => tagName!).sort(),
    );
    assert.equal(read('packages/elements/package.json')['web-types'], 'editor/web-types.json');
  });
});
