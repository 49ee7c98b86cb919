export { FamilyHelpElement } from './family-help.js';
