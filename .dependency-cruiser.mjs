// The walls of the house, as CONTRIBUTING.md draws them.
const source = '^packages/(sdk|elements)/src';
// Pages link to each other.
const page = '^packages/portal/src';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: page },
      to: { circular: true },
    },
    {
      name: 'no-cycles-of-folders',
      severity: 'error',
      scope: 'folder',
      from: { pathNot: page },
      to: { circular: true },
    },
    {
      name: 'a-concept-imports-no-sibling',
      severity: 'error',
      comment:
        'Six arrows: a card takes its moments from the year plan, a conversation its terms from the glossary, expectations become points of its agenda and what the school can do, a report is of a checklist; a board is of conversations, the preview of an own list is a checklist; what a parent offered becomes a moment of the year.',
      from: {
        path: `${source}/([^/]+)/`,
        pathNot: `${source}/((shared|i18n|provider|records|icalendar|kinds)/|information-card/card-from-plan\\.ts$|expectations/(agenda|promises)-from-comparison\\.ts$|parent-offers/moment-from-offer\\.ts$|(report|conversation-board|instrument-editor)/(define|index)\\.ts$|conversation/(glossary|conversation)-terms\\.ts$)`,
      },
      to: {
        path: `^packages/$1/src/([^/]+)/`,
        pathNot: `^packages/$1/src/($2|shared|i18n|provider|records|icalendar)/`,
      },
    },
    {
      name: 'shared-knows-no-concept',
      severity: 'error',
      from: { path: `${source}/(shared|i18n|provider|records)/` },
      to: { path: `^packages/$1/src/([^/]+)/`, pathNot: `^packages/$1/src/(shared|i18n|provider|records)/` },
    },
    {
      name: 'icalendar-knows-no-concept',
      comment: 'The room in which concepts write and read calendar files; no entry of the package.',
      severity: 'error',
      from: { path: '^packages/sdk/src/icalendar/' },
      to: { path: '^packages/sdk/src/', pathNot: '^packages/sdk/src/(icalendar|shared|i18n)/' },
    },
    {
      name: 'nothing-knows-the-kinds',
      comment: 'How each kind of record is shared is for who keeps the whole: a server, the portal.',
      severity: 'error',
      from: { path: source, pathNot: '^packages/sdk/src/kinds/' },
      to: { path: '^packages/sdk/src/kinds/' },
    },
    {
      name: 'the-sdk-knows-no-elements',
      severity: 'error',
      from: { path: '^packages/sdk/' },
      to: { path: '^(packages/elements|packages/portal|node_modules/lit)' },
    },
    {
      name: 'only-schemas-validate',
      comment: 'Logic that imports zod would put validation in every page that only shows something.',
      severity: 'error',
      from: { path: source, pathNot: '(schema|validate)\\.ts$' },
      to: { path: 'node_modules/zod', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-and-server-meet-in-the-sdk',
      comment: 'What both know is what the SDK says; they speak by HTTP.',
      severity: 'error',
      from: { path: '^packages/portal/src/' },
      to: { path: '^packages/portal/server/|node_modules/(hono|drizzle-orm|pg|openid-client|@electric-sql|@hono)/' },
    },
    {
      name: 'the-server-has-no-page',
      comment: 'Two files of the example alone: the invented people, and what their school begins with.',
      severity: 'error',
      from: { path: '^packages/portal/server/', pathNot: '/(seed-example|example-people)\\.ts$' },
      to: { path: '^packages/(elements|portal/src)/|node_modules/lit/' },
    },
    {
      name: 'only-the-store-knows-sql',
      comment: 'What is about records goes through the store, which works within the walls of a reader.',
      severity: 'error',
      from: { path: '^packages/portal/server/(app|record-routes|events|presence|problem|guard|limits|describe)\\.ts$' },
      to: { path: '^packages/portal/server/database/|node_modules/(drizzle-orm|pg|@electric-sql)/' },
    },
    {
      name: 'only-define-registers',
      comment:
        'Importing a class registers nothing; importing its define.ts does. What is loaded on use may bring an element along.',
      severity: 'error',
      from: {
        path: '^packages/elements/src',
        pathNot: '(define|all|driehoek|conversation-terms|contact-calendar-editor)\\.ts$',
      },
      to: { path: '^packages/elements/src/.*/define\\.ts$', pathNot: 'shared/define\\.ts$' },
    },
    {
      name: 'declared-dependencies',
      severity: 'error',
      from: { path: source },
      // What the page of a server has anyway is a peer dependency, and a tool of ours besides.
      to: { dependencyTypes: ['npm-no-pkg', 'unknown', 'npm-dev'], dependencyTypesNot: ['npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
