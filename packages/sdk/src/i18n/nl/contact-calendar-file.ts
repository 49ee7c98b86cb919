/** Words for the year plan as a calendar file. */
export const contactCalendarFile = {
  'contact-calendar.file.name': 'Ouders en school {year}',
  'contact-calendar.file.name-group': 'Ouders en school {year}, {group}',
  'contact-calendar.file.cancelled': 'Dit gaat niet door.',
  'contact-calendar.file.audience': 'Voor wie: {text}',
  'contact-calendar.file.goal': 'Waarom: {text}',
  'contact-calendar.file.pupil-role': 'De rol van uw kind: {text}',
  'contact-calendar.file.expected': 'Wat u kunt doen: {text}',
  'contact-calendar.file.attendance': 'Laat de school weten wie er komt.',
  'contact-calendar.file.link': 'Meer lezen: {link}',
  'contact-calendar.file.untitled': 'Zonder naam',
  'contact-calendar.file.not-a-calendar':
    'In dit bestand staat geen agenda. Maak het in uw agenda opnieuw, als .ics-bestand.',
  'contact-calendar.file.cut-off': 'Dit bestand houdt te vroeg op: het einde ontbreekt. Maak het in uw agenda opnieuw.',
  'contact-calendar.file.too-large':
    'Dit bestand is te groot om te lezen. Kies in uw agenda minder jaren, en maak het bestand opnieuw.',
  'contact-calendar.file.too-much-work':
    'Er staan te veel momenten in dit bestand, of ze komen te vaak terug. Kies in uw agenda minder jaren, en maak het bestand opnieuw.',
  'contact-calendar.file.too-many-entries':
    'Er staan te veel momenten in dit bestand: in een jaarplan is plaats voor {most}. Kies in uw agenda minder, en maak het bestand opnieuw.',
  'contact-calendar.file.unplaced.no-start': 'Er staat niet bij wanneer het is.',
  'contact-calendar.file.unplaced.unreadable-date': 'De datum is niet te lezen.',
  'contact-calendar.file.unplaced.outside-span': 'De datum ligt niet tussen 1900 en 2199.',
  'contact-calendar.file.unplaced.unreadable-zone': 'De tijdzone in het bestand is niet te lezen.',
  'contact-calendar.file.unplaced.end-before-start': 'Het einde ligt vóór het begin.',
  'contact-calendar.file.unplaced.unreadable-rule': 'Het komt terug, maar hoe vaak is niet te lezen.',
  'contact-calendar.file.unplaced.no-occurrence': 'Het komt in dit schooljaar niet voor.',
  'contact-calendar.file.outside.other-school-year': 'Het valt niet in schooljaar {year}.',
  'contact-calendar.file.outside.other-region': 'Het is een vakantie van een andere regio.',
  'contact-calendar.file.outside.same-moment':
    'Op deze dag en tijd staat al een moment met deze naam. Is het toch iets anders? Voeg het dan zelf toe.',
  'contact-calendar.file.outside.already-planned': 'In het jaarplan staan voor deze vakantie al andere dagen.',
} as const;
