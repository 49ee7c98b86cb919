import type { Passage } from './passages.js';

/**
 * What schools, designers and developers call what the site has under another name, by where it stands: Dutch of the field, and
 * other English. A word that the site has itself is found without.
 */
export const OTHER_WORDS: { readonly [address: string]: string } = {
  'elements-checklist--docs': 'vragenlijst invullijst kijkwijzer zelfevaluatie questionnaire survey self-assessment',
  'elements-checklist-report--docs': 'rapport rapportage uitslag resultaten results chart grafiek dashboard',
  'elements-class-contacts--docs': 'oudercontact groepsoverzicht klassenlijst thuissituatie',
  'elements-contact-calendar--docs':
    'jaarplan jaarplanning jaarkalender ouderkalender activiteitenkalender ouderavond informatieavond startgesprek huisbezoek parent evening home visit iCal ICS Outlook',
  'elements-contact-calendar-editor--docs': 'jaarplan maken studiedag vakantie holidays',
  'elements-contact-preferences--docs': 'contactvoorkeuren voorkeuren bereikbaarheid beschikbaarheid availability',
  'elements-conversation-planner--docs':
    'oudergesprek voortgangsgesprek tienminutengesprek rapportgesprek driehoeksgesprek gesprek parent-teacher conference meeting',
  'elements-conversation-preparation--docs': 'gesprek voorbereiden voorbereiding',
  'elements-conversation-talk--docs': 'gesprek voeren gespreksleidraad',
  'elements-conversation-agreements--docs': 'afspraken samenvatting gespreksverslag minutes',
  'elements-conversation-board--docs': 'gespreksoverzicht gesprekken overzicht',
  'elements-expectations-form--docs': 'verwachtingen verwachtingsgesprek wensen',
  'elements-expectations-comparison--docs': 'verwachtingen vergelijken verschillen differences',
  'elements-family-help--docs': 'hulp ondersteuning sociale kaart wijkteam jeugdhulp armoede opvoedhulp',
  'elements-glossary--docs': 'woordenlijst begrippen begrippenlijst uitleg tooltip',
  'elements-information-card--docs': 'koelkastkaart informatiekaart infokaart visitekaartje vCard QR',
  'elements-instrument-editor--docs': 'eigen lijst vragenlijst maken kwaliteitskaart',
  'elements-look-back--docs': 'terugblik terugblikken reflectie reflection',
  'elements-offer-answers--docs': 'ouderhulp vrijwilliger',
  'elements-parent-offers--docs': 'ouderhulp hulpouder leesouder klassenouder vrijwilliger volunteer',
  'start--docs': 'beginnen installeren install installation getting started quick start download',
  'frameworks-plain-page--docs#with-a-script-tag': 'vanilla JavaScript jQuery',
  'frameworks-angular--docs': 'FormGroup ControlValueAccessor reactive forms',
  'frameworks-server-rendering--docs': 'SSR no JavaScript noscript Next Remix SvelteKit progressive enhancement',
  'recipes--docs#a-checklist-that-saves-itself-autosave': 'offline save sync opslaan bewaren IndexedDB',
  'another-backend--docs': 'REST API OpenAPI Python Java PHP .NET validation valideren',
  'privacy--docs#somebody-from-outside': 'jeugdhulp jeugdzorg youth care outsider GGD hulpverlener guest',
  'theming--docs':
    'huisstijl vormgeving kleur kleuren lettertype colour colours color colors branding CSS design tokens',
  'theming--docs#dark': 'dark mode night donker donkere modus',
  'languages--docs': 'taal talen vertaling vertalen translate translation translations Engels Turks Arabisch locale',
  'accessibility--docs': 'toegankelijkheid a11y WCAG WAI EN 301 549 schermlezer toetsenbord',
  'start--docs#browsers': 'browsers Safari Chrome Edge support compatibility',
  'privacy--docs':
    'AVG GDPR persoonsgegevens bewaartermijn DPIA verwerkersovereenkomst personal data protection retention',
  'security--docs': 'beveiliging veiligheid',
  'security--docs#what-is-supported': 'authentication inloggen',
  'content-systems--docs': 'schoolwebsite webmaster websitebeheer CMS website Wix SharePoint embed iframe insluiten',
  'the-domain--docs': 'ouderbetrokkenheid educatief partnerschap ouders wetenschap literatuur research evidence',
  'the-domain--docs#scoring': 'score scores reliability betrouwbaarheid validity statistics statistiek',
  'changes--docs': 'changelog release notes nieuw upgrade update migration migrate breaking changes',
};

/** Gives passages the words by which others know them. */
export const addOtherWords = (passages: readonly Passage[]): Passage[] =>
  passages.map((passage) => {
    const otherWords = OTHER_WORDS[passage.address.replace('?path=/docs/', '')];
    return otherWords ? { ...passage, otherWords } : passage;
  });
