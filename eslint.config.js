import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// A pupil is a role and a party, so that the name counts as a role only beside something that is called one.
const ONLY_ROLES = '/^(parent|class-teacher|leadership|care-professional|parent-worker|team|external|staff)$/';
const ROLE_NAMES = '/^(role|perspective)$/';
const COMPARED = `:matches(BinaryExpression[operator=/^[!=]==?$/], SwitchCase)`;
const A_ROLE = `:matches(Identifier[name=${ROLE_NAMES}], MemberExpression[property.name=${ROLE_NAMES}])`;
const ROLES_ASKED = [
  `${COMPARED} > Literal[value=${ONLY_ROLES}]`,
  `BinaryExpression[operator=/^[!=]==?$/]:has(> ${A_ROLE}) > Literal[value='pupil']`,
  `CallExpression[callee.property.name=/^(includes|has|indexOf)$/] > MemberExpression Literal[value=${ONLY_ROLES}]`,
  `CallExpression[callee.property.name=/^(includes|has|indexOf)$/] > Literal[value=${ONLY_ROLES}]`,
  `VariableDeclarator:has(TSTypeReference[typeName.name='Role']) > ArrayExpression > Literal`,
  `VariableDeclarator:has(TSTypeReference[typeName.name='Role']) > NewExpression Literal`,
].map((selector) => ({
  selector,
  message:
    'Who may see or change something is said in sdk/src/shared/rights.ts alone: ask may(), or partyOf() for a side.',
}));
const NO_CLOCK = [
  {
    selector:
      "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The SDK reads no clock; take the moment as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The SDK has no randomness.',
  },
];
// Where roles are data: their list, which values a schema allows, who acts in a statement, the menu of roles.
const ROLE_DATA = [
  'packages/sdk/src/shared/{rights,roles}.ts',
  'packages/sdk/src/**/*schema.ts',
  'packages/sdk/src/checklist/instruments/**',
  'packages/portal/src/role-texts.ts',
];

/** A server writes this property as on when it is off. */
const CHECKED = {
  selector: 'TemplateElement[value.raw=/\\.checked=$/]',
  message: 'Write ?checked=${servedChecked(isOn)} ${checked(isOn)}',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/cdn/**',
      '**/node_modules/**',
      '.cache/**',
      '.wireit/**',
      'packages/elements/{types,editor,react}/**',
    ],
  },
  ...tseslint.configs.strict,
  {
    // A framework is told of our tags by an interface of its own that extends ours.
    files: ['packages/elements/frameworks/**'],
    rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A test states what it knows; a missing element fails it just as well.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: [
      'packages/{sdk,portal}/src/i18n/**',
      'packages/sdk/src/checklist/instruments/**',
      'packages/sdk/src/glossary/glossary.ts',
    ],
    rules: {
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['packages/{elements,portal}/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit takes a list whose markers are styled away for none, unless it says so: `tests/package/list-roles.test.ts`.
      'lit-a11y/no-redundant-role': 'off',
      // Our property declarations are `declare` fields on purpose: stack and size.
      'wc/no-constructor-params': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['packages/sdk/src/**/*.ts'],
    // Where the adapter of the network finds what it was not given.
    ignores: ['packages/sdk/src/records/rest/platform.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'process', 'Buffer', 'performance', 'crypto', 'fetch'].map((name) => ({
          name,
          message: 'The SDK runs anywhere and reads nothing by itself.',
        })),
      ],
      'no-restricted-syntax': ['error', ...NO_CLOCK, ...ROLES_ASKED],
    },
  },
  {
    files: ['packages/{elements,portal}/src/**/*.ts'],
    ignores: ROLE_DATA,
    rules: { 'no-restricted-syntax': ['error', ...ROLES_ASKED] },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: ROLE_DATA,
    rules: { 'no-restricted-syntax': ['error', ...ROLES_ASKED, CHECKED] },
  },
  { files: ROLE_DATA, ignores: ['packages/portal/**'], rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK] } },
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
