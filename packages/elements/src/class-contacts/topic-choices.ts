import {
  KNOWLEDGE,
  type Knowledge,
  knowledgeOf,
  type PupilContacts,
  type Topic,
  TOPICS,
} from '@driehoek/sdk/class-contacts';
import { html, type TemplateResult } from 'lit';
import { checked, servedChecked } from '../shared/checked.js';
import type { ClassContactsWording } from './class-contacts-texts.js';

const TRIANGLES = { known: 'full', partly: 'half', unknown: 'open' } as const;

export const triangleOf = (knowledge: Knowledge) => `triangle ${TRIANGLES[knowledge]}`;

/** Renders, per topic, whether it is known; an input has the topic as its name. */
export function renderTopics(pupil: PupilContacts, wording: ClassContactsWording, readonly: boolean): TemplateResult {
  const { translate } = wording;
  return html`<section class="topics" part="topics" aria-labelledby="topics-title">
    <h4 id="topics-title">${translate('class-contacts.topics.title')}</h4>
    ${readonly ? '' : html`<p class="soft">${translate('class-contacts.topics.note')}</p>`}
    ${TOPICS.map((topic) => renderTopic(topic, knowledgeOf(pupil, topic), wording, readonly))}
  </section>`;
}

function renderTopic(topic: Topic, current: Knowledge, { translate }: ClassContactsWording, readonly: boolean) {
  const question = translate(`class-contacts.question.${topic}`);
  const word = (knowledge: Knowledge) =>
    html`<span class=${triangleOf(knowledge)}></span>${translate(`class-contacts.knowledge.${knowledge}`)}`;
  return readonly
    ? html`<div class="topic"><span class="question">${question}</span> <span class="answer">${word(current)}</span></div>`
    : html`<fieldset class="topic">
        <legend class="question">${question}</legend>
        <div class="scale">
          ${KNOWLEDGE.map(
            (knowledge) =>
              html`<label class="chip"
                ><input
                  type="radio"
                  name=${topic}
                  value=${knowledge}
                  ?checked=${servedChecked(knowledge === current)} ${checked(knowledge === current)}
                />${word(knowledge)}</label
              >`,
          )}
        </div>
      </fieldset>`;
}
