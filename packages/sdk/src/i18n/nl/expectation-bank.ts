/** The themes and statements of the expectation bank. */
export const expectationBank = {
  'expectation-bank.theme.contact': 'Contact',
  'expectation-bank.theme.information': 'Elkaar op de hoogte houden',
  'expectation-bank.theme.support-at-home': 'Steun thuis',
  'expectation-bank.theme.support-at-school': 'Steun op school',
  'expectation-bank.theme.rules-and-upbringing': 'Regels en opvoeding',
  'expectation-bank.theme.deciding-together': 'Samen beslissen',
  'expectation-bank.theme.ambitions': 'Wat we hopen voor het kind',
  'expectation-bank.theme.disagreement': 'Als we het oneens zijn',
  'expectation-bank.statement.contact.1': 'Af en toe contact zoeken, op een manier die voor beide kanten past.',
  'expectation-bank.statement.contact.2': 'Duidelijk zijn over wanneer contact kan en hoe snel er antwoord komt.',
  'expectation-bank.statement.contact.3': 'Vragen hoe de ander aangesproken wil worden.',
  'expectation-bank.statement.information.1': 'Vertellen dat iets goed gaat, ook als er geen zorgen zijn.',
  'expectation-bank.statement.information.2': 'Zorgen snel delen, ook als nog niet duidelijk is wat er speelt.',
  'expectation-bank.statement.information.3': 'In gewone woorden vertellen hoe het gaat met leren en met gedrag.',
  'expectation-bank.statement.support-at-home.1': 'Vragen hoe het op school gaat, en het kind aanmoedigen.',
  'expectation-bank.statement.support-at-home.2':
    'Thuis praten en lezen met het kind, in de eigen taal of in het Nederlands.',
  'expectation-bank.statement.support-at-home.3':
    'Zorgen voor een vast ritme: genoeg slaap, op tijd naar school en rust bij het huiswerk.',
  'expectation-bank.statement.support-at-school.1': 'Zeggen wat het kind op school nodig heeft.',
  'expectation-bank.statement.support-at-school.2': 'Eerlijk zeggen wat op school wel kan en wat niet, en waarom.',
  'expectation-bank.statement.support-at-school.3':
    'Halverwege een plan vertellen hoe het loopt, niet pas aan het eind.',
  'expectation-bank.statement.rules-and-upbringing.1': 'Thuis en op school achter de schoolregels staan.',
  'expectation-bank.statement.rules-and-upbringing.2': 'Iets vragen of zeggen over de opvoeding, zonder te oordelen.',
  'expectation-bank.statement.rules-and-upbringing.3':
    'Na een straf vertellen wat er is gebeurd, en waarom er straf was.',
  'expectation-bank.statement.deciding-together.1': 'Beslissen of er extra hulp komt, en welke.',
  'expectation-bank.statement.deciding-together.2': 'Gebruiken wat ouders van hun kind weten en thuis al doen.',
  'expectation-bank.statement.deciding-together.3': 'Het kind laten meepraten over wat er wordt besloten.',
  'expectation-bank.statement.ambitions.1': 'Het kind helpen om voor zichzelf op te komen.',
  'expectation-bank.statement.ambitions.2': 'Het kind helpen om rekening te houden met anderen en beleefd te zijn.',
  'expectation-bank.statement.ambitions.3': 'Het kind helpen om goede resultaten te halen.',
  'expectation-bank.statement.disagreement.1': 'Laten merken dat kritiek welkom is.',
  'expectation-bank.statement.disagreement.2': 'Als iets tegenvalt: eerst praten met de persoon om wie het gaat.',
  'expectation-bank.statement.disagreement.3': 'Na een meningsverschil vragen hoe het nu gaat.',
} as const;
