// The class of every element; nothing is registered. A bundler leaves out what is not used.
export * from './dist/checklist/index.js';
export * from './dist/class-contacts/index.js';
export * from './dist/contact-calendar/index.js';
export * from './dist/contact-calendar/editor/index.js';
export * from './dist/contact-preferences/index.js';
export * from './dist/conversation/index.js';
export * from './dist/conversation-board/index.js';
export * from './dist/expectations/index.js';
export * from './dist/family-help/index.js';
export * from './dist/family-help-editor/index.js';
export * from './dist/glossary/index.js';
export * from './dist/information-card/index.js';
export * from './dist/look-back/index.js';
export * from './dist/parent-offers/index.js';
export * from './dist/provider/index.js';
export * from './dist/records/index.js';
export * from './dist/report/index.js';
