import '@driehoek/elements/contact-preferences/define';
import '@driehoek/elements/glossary/define';
import '@driehoek/elements/provider/define';
import { createPreferences } from '@driehoek/sdk/contact-preferences';
import type { PageTexts } from '@driehoek/sdk/i18n';
import type { Role } from '@driehoek/sdk/shared';
import { html, nothing } from 'lit';

export default { title: 'Provider', component: 'dh-provider', tags: ['autodocs'] };

interface Args {
  readonly locale?: string;
  readonly perspective?: Role;
  readonly texts?: PageTexts;
}

const value = createPreferences({ id: 'aya', schoolYear: '2026-2027', pupil: 'aya', household: 'parents' });

const render = ({ locale = 'nl', perspective, texts }: Args) => html`<dh-provider
  locale=${locale}
  perspective=${perspective ?? nothing}
  .texts=${texts}
>
  <dh-contact-preferences .value=${value}></dh-contact-preferences>
</dh-provider>`;

/** The language of what is below it. */
export const English = { render, args: { locale: 'en', perspective: 'parent' } };

/** A parent fills in what a teacher reads. */
export const ForAParent = { render, args: { perspective: 'parent' } };
export const ForATeacher = { render, args: { perspective: 'class-teacher' } };

/** Without a role, the reader is a parent who can only read. */
export const WithoutARole = { render, args: {} };

/** A school's own word for one of our texts. */
export const OwnWords = {
  render,
  args: { perspective: 'parent', texts: { nl: { 'contact-preferences.title': 'Zo bereikt u ons graag' } } },
};

/** The nearest provider counts, whole: what it leaves out is not taken from the one around it. */
export const Nested = {
  args: { locale: 'nl', perspective: 'class-teacher' },
  render: ({
    locale = 'nl',
    perspective,
  }: Args) => html`<dh-provider locale=${locale} perspective=${perspective ?? nothing}>
    <p><dh-term>mentor</dh-term></p>
    <dh-provider locale="en" perspective="parent">
      <p lang="en"><dh-term>mentor</dh-term></p>
    </dh-provider>
  </dh-provider>`,
};
