/** What `dh-contact-calendar` says to staff, who make the plan. */
export const contactCalendarEditor = {
  'contact-calendar.attendance.total': 'Tot nu toe komen er {people} mensen, uit {answers} gezinnen met een antwoord.',
  'contact-calendar.detail.reminders': 'Herinnering',
  'contact-calendar.detail.reminder': {
    one: '{channel}, {count} dag ervoor',
    other: '{channel}, {count} dagen ervoor',
  },
  'contact-calendar.detail.reminder-same-day': '{channel}, op de dag zelf',
  'contact-calendar.edit.add': 'Nieuw moment',
  'contact-calendar.edit.change': 'Wijzigen',
  'contact-calendar.edit.cancel-entry': 'Gaat niet door',
  'contact-calendar.edit.restore-entry': 'Gaat toch door',
  'contact-calendar.edit.remove': 'Weghalen',
  'contact-calendar.edit.move': 'Verplaatsen',
  'contact-calendar.edit.move.week-earlier': 'week eerder',
  'contact-calendar.edit.move.day-earlier': 'dag eerder',
  'contact-calendar.edit.move.day-later': 'dag later',
  'contact-calendar.edit.move.week-later': 'week later',
  'contact-calendar.edit.undo': 'Ongedaan maken',
  'contact-calendar.edit.copy': 'Neem vorig jaar over',
  'contact-calendar.edit.said.add': 'Toegevoegd: {title}.',
  'contact-calendar.edit.said.change': 'Gewijzigd: {title}.',
  'contact-calendar.edit.said.move': 'Verplaatst: {title}, naar {when}.',
  'contact-calendar.edit.said.cancel': '{title} gaat niet door. Ouders blijven dat zien.',
  'contact-calendar.edit.said.restore': '{title} gaat toch door.',
  'contact-calendar.edit.said.remove': 'Weggehaald: {title}.',
  'contact-calendar.edit.said.undo': 'Ongedaan gemaakt.',
  'contact-calendar.edit.said.import': '{name} staat in het plan.',
  'contact-calendar.edit.said.copy': {
    one: '{count} moment overgenomen uit {year}.',
    other: '{count} momenten overgenomen uit {year}.',
  },
  'contact-calendar.edit.copy.moved': 'Deze vielen in een vakantie of op een vrije dag. We zochten een week die kan:',
  'contact-calendar.edit.copy.unknown':
    'De vakanties van dit jaar zijn nog niet bekend. Kijk zelf of de momenten kunnen.',
  'contact-calendar.edit.advice': 'Tips bij dit plan',
  'contact-calendar.edit.advice.count': { one: '{count} tip', other: '{count} tips' },
  'contact-calendar.edit.advice.none': 'We zien niets om nog aan te denken.',
  'contact-calendar.edit.advice.go': 'Bekijk',
  'contact-calendar.edit.full':
    'Dat past niet: in een jaarplan is plaats voor {count} momenten. Er is niets veranderd.',
  'contact-calendar.import': 'Haal een agenda binnen (.ics)',
  'contact-calendar.import.reading': 'We lezen {name}…',
  'contact-calendar.import.progress': 'Zo ver zijn we',
  'contact-calendar.import.cancel': 'Stop met lezen',
  'contact-calendar.import.cancelled': 'Gestopt. Er is niets veranderd.',
  'contact-calendar.import.failed': '{name} komt er niet bij. {reason} Er is niets veranderd.',
  'contact-calendar.import.taken': {
    one: '{count} moment is erbij gekomen.',
    other: '{count} momenten zijn erbij gekomen.',
  },
  'contact-calendar.import.changed': {
    one: '{count} moment is bijgewerkt.',
    other: '{count} momenten zijn bijgewerkt.',
  },
  'contact-calendar.import.unchanged': { one: '{count} moment stond er al.', other: '{count} momenten stonden er al.' },
  'contact-calendar.import.days-off': {
    one: '{count} vrije periode is overgenomen.',
    other: '{count} vrije periodes zijn overgenomen.',
  },
  'contact-calendar.import.nothing': '{name}: er is niets nieuws.',
  'contact-calendar.import.unreadable': '{name}: hier konden we niets uit halen.',
  'contact-calendar.import.outside': {
    one: '{count} moment hoort niet in dit plan.',
    other: '{count} momenten horen niet in dit plan.',
  },
  'contact-calendar.import.unplaced': {
    one: '{count} moment konden we niet lezen.',
    other: '{count} momenten konden we niet lezen.',
  },
  'contact-calendar.import.more': { one: 'en nog {count} moment', other: 'en nog {count} momenten' },
  'contact-calendar.form.title-add': 'Nieuw moment',
  'contact-calendar.form.title-change': 'Moment wijzigen',
  'contact-calendar.form.title': 'Naam',
  'contact-calendar.form.title-hint': 'Bijvoorbeeld: startgesprek, met uw kind',
  'contact-calendar.form.kind': 'Soort contact',
  'contact-calendar.form.level': 'Voor',
  'contact-calendar.form.group': 'Klas',
  'contact-calendar.form.formal': 'We verwachten alle ouders',
  'contact-calendar.form.day': 'Dag',
  'contact-calendar.form.last-day': 'Laatste dag',
  'contact-calendar.form.all-day': 'Hele dag of meer dagen',
  'contact-calendar.form.later': 'Gaat door tot op een andere dag',
  'contact-calendar.form.from': 'Van',
  'contact-calendar.form.to': 'Tot',
  'contact-calendar.form.place': 'Waar, of hoe online',
  'contact-calendar.form.audience': 'Wie nodigt u uit?',
  'contact-calendar.form.goal': 'Waarom is dit er?',
  'contact-calendar.form.goal-hint': 'Zoals ouders het mogen lezen.',
  'contact-calendar.form.pupil-role': 'De rol van de leerling',
  'contact-calendar.form.pupil-role.none': 'nog niet gekozen',
  'contact-calendar.form.pupil-role.presents': 'vertelt zelf',
  'contact-calendar.form.pupil-role.joins': 'is erbij en praat mee',
  'contact-calendar.form.pupil-role.represented': 'is er niet bij, iemand vertelt wat de leerling vindt',
  'contact-calendar.form.parent-role': 'Wat doen ouders?',
  'contact-calendar.form.parent-role.none': 'luisteren, kijken of meepraten',
  'contact-calendar.form.expected': 'Wat kunnen ouders doen of meenemen?',
  'contact-calendar.form.description': 'Wat moeten ouders nog weten?',
  'contact-calendar.form.link': 'Webadres met meer',
  'contact-calendar.form.reminders': 'Herinneringen',
  'contact-calendar.form.days-before': 'Dagen ervoor',
  'contact-calendar.form.channel': 'Hoe',
  'contact-calendar.form.add-reminder': 'Herinnering erbij',
  'contact-calendar.form.remove-reminder': 'Haal herinnering {number} weg',
  'contact-calendar.form.attendance': 'Vraag leerlingen wie er meekomt',
  'contact-calendar.form.save': 'Bewaren',
  'contact-calendar.form.close': 'Niet bewaren',
  'contact-calendar.form.draft': 'Dit had u al getypt en nog niet bewaard.',
  'contact-calendar.form.start-again': 'Begin opnieuw',
  'contact-calendar.form.wrong.blank': 'Vul dit in.',
  'contact-calendar.form.wrong.to':
    'Dit is eerder dan het begin. Gaat het door tot op een andere dag? Kruis dan ‘{choice}’ aan.',
  'contact-calendar.form.wrong.last': 'Deze dag is eerder dan de eerste dag.',
  'contact-calendar.form.clash': 'Iemand anders veranderde dit terwijl u schreef. Er is nog niets bewaard.',
  'contact-calendar.form.clash-before': 'U las',
  'contact-calendar.form.clash-now': 'Nu staat er',
  'contact-calendar.form.clash-empty': 'niets',
  'contact-calendar.form.clash-hint': 'In het formulier staat wat u schreef. Kies wat klopt, en bewaar het dan.',
} as const;

export const contactCalendarAdvice = {
  'contact-calendar.advice.in-holiday':
    '‘{title}’ valt op {day}. Dan is er geen school: {holiday}. Kies liever een dag waarop gezinnen er zijn.',
  'contact-calendar.advice.overlap':
    '‘{title}’ op {day} is tegelijk met {others}. Een gezin dat overal welkom is, moet dan kiezen. Kan het op een ander moment?',
  'contact-calendar.advice.overlap-others': {
    one: 'nog {count} ander moment',
    other: 'nog {count} andere momenten',
  },
  'contact-calendar.advice.formal-without-goal':
    'Schrijf bij ‘{title}’ ({day}) waar het voor is. Dan weten ouders waarom u hen graag ziet en kunnen ze zich voorbereiden.',
  'contact-calendar.advice.formal-without-pupil-role':
    'Kies bij ‘{title}’ ({day}) wat de leerling doet: zelf vertellen, meepraten, of iemand laten vertellen. Het gaat tenslotte om de leerling.',
  'contact-calendar.advice.formal-few-reminders':
    'Herinner ouders minstens twee keer aan ‘{title}’ ({day}), langs meer dan één weg. Wie het ene mist, ziet of hoort dan het andere.',
  'contact-calendar.advice.more.in-holiday': {
    one: 'Nog {count} ander moment valt op een dag zonder school.',
    other: 'Nog {count} andere momenten vallen op een dag zonder school.',
  },
  'contact-calendar.advice.more.overlap': {
    one: 'Nog {count} ander moment is tegelijk met iets anders.',
    other: 'Nog {count} andere momenten zijn tegelijk met iets anders.',
  },
  'contact-calendar.advice.more.formal-without-goal': {
    one: 'Bij nog {count} ander moment staat niet waar het voor is.',
    other: 'Bij nog {count} andere momenten staat niet waar het voor is.',
  },
  'contact-calendar.advice.more.formal-without-pupil-role': {
    one: 'Bij nog {count} ander moment staat niet wat de leerling doet.',
    other: 'Bij nog {count} andere momenten staat niet wat de leerling doet.',
  },
  'contact-calendar.advice.more.formal-few-reminders': {
    one: 'Voor nog {count} ander moment zijn er te weinig herinneringen.',
    other: 'Voor nog {count} andere momenten zijn er te weinig herinneringen.',
  },
  'contact-calendar.advice.no-start-talks':
    'Er staat geen startgesprek in de eerste weken. Wie elkaar vroeg leert kennen, praat later makkelijker, ook over zorgen. Kan het uiterlijk op {date}?',
  'contact-calendar.advice.no-start-talks-of-classes':
    'Nog zonder startgesprek in de eerste weken: {groups}. Wie elkaar vroeg leert kennen, praat later makkelijker, ook over zorgen. Kan het uiterlijk op {date}?',
  'contact-calendar.advice.no-informal':
    'Van {from} tot en met {until} is er geen informeel moment. Juist even samen koffie drinken of in de klas kijken houdt het contact warm. Wat past hier?',
  'contact-calendar.advice.same-weekday-time':
    'Alle momenten met een tijd zijn op {weekday}, rond {time} uur. Ouders die dan werken of zorgen, kunnen er nooit bij zijn. Wissel dag en tijd af.',
  'contact-calendar.advice.parents-only-receive':
    'Dit jaar komen ouders overal om te luisteren of te kijken. Plan ook een moment waarin ouders iets geven: elkaar ontmoeten, meedenken, helpen, of iets van henzelf beginnen.',
  'contact-calendar.advice.no-evaluation':
    'Vraag ouders dit jaar ook hoe zij het contact ervaren. Daar staat nog geen moment voor. Hun antwoorden helpen om het plan beter te laten passen.',
  'contact-calendar.advice.holidays-unknown':
    'De schoolvakanties van {year} kennen we nog niet. Zet ze zelf bij de vrije dagen. Dan zien we of een moment in een vakantie valt.',
} as const;
