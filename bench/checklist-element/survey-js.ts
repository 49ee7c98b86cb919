import { handvat } from '@driehoek/sdk/checklist';
import { Model } from 'survey-core';
import sheet from 'survey-core/survey-core.css';
import { renderSurvey } from 'survey-js-ui';
import { dutch } from './shared.js';

const json = {
  title: dutch(handvat.title),
  elements: handvat.sections.map((section) => ({
    type: 'panel',
    title: dutch(section.title),
    elements: section.items.map(({ id, text }) => ({
      type: 'radiogroup',
      name: id,
      title: dutch(text),
      colCount: 0,
      choices: handvat.scale.options.map(({ value, label }) => ({ value, text: dutch(label) })),
    })),
  })),
};

/** A peer: SurveyJS with the same statements and the three answers that count. */
export function createSurvey(): HTMLElement {
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  document.adoptedStyleSheets = [styles];
  const host = document.createElement('div');
  document.body.append(host);
  renderSurvey(new Model(json), host);
  return host;
}
