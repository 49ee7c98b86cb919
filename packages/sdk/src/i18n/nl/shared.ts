export const shared = {
  'shared.issue.missing': 'Dit ontbreekt.',
  'shared.issue.wrong-type': 'Hier staat iets anders dan verwacht: {found}.',
  'shared.issue.unknown-option': 'Deze keuze kennen we niet: {found}.',
  'shared.issue.blank': 'Dit mag niet leeg zijn.',
  'shared.issue.school-year': 'Schrijf een schooljaar als 2026-2027, van 1900 tot en met 2199. Hier staat {found}.',
  'shared.issue.local-date':
    'Schrijf een bestaande datum als 2026-11-22, van 1900 tot en met 2199. Hier staat {found}.',
  'shared.issue.local-time': 'Schrijf een tijd als 08:15. Hier staat {found}.',
  'shared.issue.local-date-time':
    'Schrijf datum en tijd als 2026-11-22T19:00, van 1900 tot en met 2199. Hier staat {found}.',
  'shared.issue.instant': 'Schrijf een moment als 2026-11-22T18:00:00Z. Hier staat {found}.',
  'shared.issue.end-before-start': 'Het einde valt vóór het begin: {found}.',
  'shared.issue.duplicate-id': 'Deze id komt twee keer voor: {found}.',
  'shared.issue.empty': 'Deze lijst mag niet leeg zijn.',
  'shared.issue.more-issues': 'Er is nog {found} keer iets anders mis.',
  'shared.issue.too-many-issues': 'Hier is zo veel mis dat we het niet op kunnen sommen.',
  'shared.issue.too-deep': 'Deze gegevens zitten te diep in elkaar: meer dan {found} lagen.',
  'shared.issue.too-long': 'Deze tekst is te lang. Er passen {found} tekens in.',
  'shared.issue.too-large': 'Dit is samen te veel tekst. Er passen {found} tekens in.',
  'shared.issue.too-many': 'Dit zijn er te veel. Er passen er {found} in.',
  'shared.issue.newer-version':
    'Dit is gemaakt met een nieuwere versie van Driehoek. Werk deze pagina of dit programma eerst bij.',
} as const;

/** Why a form waits. */
export const field = {
  'field.required': 'Vul dit eerst in.',
} as const;

/** Why data cannot be read from where a page says it is. */
export const source = {
  'source.unreachable': 'Dit adres geeft geen antwoord. Is er internet, en mag deze pagina het lezen?',
  'source.status': 'Op dit adres is niets gevonden (antwoord {status}).',
  'source.not-json': 'Wat hier staat, kunnen we niet lezen: het is geen JSON.',
} as const;

/** A language that is not in the list of those often spoken at home. */
export const homeLanguages = {
  'language.other': 'andere taal …',
  'language.which': 'Welke taal?',
} as const;

export const roles = {
  'roles.parent': 'ouder',
  'roles.pupil': 'leerling',
  'roles.class-teacher': 'klassenleraar',
  'roles.leadership': 'directie',
  'roles.care-professional': 'zorgprofessional',
  'roles.parent-worker': 'medewerker ouderbetrokkenheid',
  'roles.team': 'alle teamleden',
  'roles.external': 'extern',
} as const;

/** Where a part that is loaded on use is missing. */
export const part = {
  'part.missing': '{part}: dit kon niet worden geladen. Is er internet?',
  'part.missing-again':
    '{part}: dit kon weer niet worden geladen. Probeer het opnieuw zodra er internet is. Wat hier staat, blijft staan.',
  'part.retry': 'Probeer het nog een keer',
  'part.loading': 'Even wachten…',
  'part.name.editor': 'Het jaar plannen',
  'part.name.print': 'Afdrukken',
  'part.name.calendar-file': 'Bestand voor de agenda',
  'part.name.calendar-import': 'Een agenda inlezen',
  'part.name.terms': 'Uitleg en samenvatting',
  'part.name.sharing': 'Delen',
  'part.name.staff': 'Hulp voor de school',
  'part.name.steps': 'Uitleg bij deze stap',
  'part.name.record': 'Het verslag en wat meegaat',
  'part.name.talk': 'Het gesprek zelf',
  'part.name.support': 'Plan voor hulp',
  'part.name.promises': 'Hier kom ik op terug',
  'part.name.rhythm': 'Vast kort contact',
} as const;
