/** The words of the instrument `handvat`. */
export const handvat = {
  'handvat.title': 'Samenwerken met ouders',
  'handvat.description':
    'Punten om samen naar te kijken, geen rapport. Antwoord voor uw school of klas, zoals het dit schooljaar gaat.',
  'handvat.section.home': 'De thuisomgeving kennen',
  'handvat.factor.1': 'De thuissituatie van elke leerling kennen',
  'handvat.factor.2': 'Bij elke leerling minstens één ouder spreken',
  'handvat.item.home.1':
    'De directie heeft onderzocht wie de leerlingen zijn. De school weet wat er thuis speelt rond taal, lezen, opleiding, werk, gezin en zorgen.',
  'handvat.own.home.1':
    'Wij hebben onderzocht wie onze leerlingen zijn. We weten wat er thuis speelt rond taal, lezen, opleiding, werk, gezin en zorgen.',
  'handvat.item.home.2':
    'De klassenleraar zoekt op wat er bekend is over elke leerling, ook over de schoolloopbaan. De klassenleraar vraagt ernaar bij collega’s.',
  'handvat.own.home.2':
    'Ik zoek op wat er bekend is over elke leerling, ook over de schoolloopbaan. Collega’s vraag ik ernaar.',
  'handvat.item.home.3':
    'De klassenleraar denkt na over wat bekend is van elk kind thuis. De klassenleraar gebruikt dat bij het begeleiden en in gesprekken met ouders.',
  'handvat.own.home.3':
    'Ik denk na over wat ik weet van elk kind thuis. Dat gebruik ik bij het begeleiden en in gesprekken met ouders.',
  'handvat.section.organisation': 'De organisatie op orde',
  'handvat.factor.3': 'Contact met ouders duidelijk organiseren en bekendmaken',
  'handvat.factor.4': 'Alle ouders voelen zich welkom',
  'handvat.item.organisation.1':
    'De directie spreekt met het team af hoe de school met ouders werkt, en waarom dat helpt. Dat past bij wat ouders nodig hebben. Iedereen weet wat het vraagt in formeel en informeel contact.',
  'handvat.own.organisation.1':
    'Met het team spreken wij af hoe wij met ouders werken, en waarom dat helpt. Dat past bij wat ouders nodig hebben. Iedereen weet wat het vraagt in formeel en informeel contact.',
  'handvat.item.organisation.2':
    'De directie maakt een duidelijk jaarplan van formele contactmomenten dat ouders goed uitkomt. De directie deelt het met het team.',
  'handvat.own.organisation.2':
    'Wij maken een duidelijk jaarplan van formele contactmomenten dat ouders goed uitkomt. We delen het met het team.',
  'handvat.item.organisation.3':
    'De klassenleraar voegt een jaarplan voor de eigen klas toe, met formeel en informeel contact dat past. De klassenleraar deelt het met de ouders.',
  'handvat.own.organisation.3':
    'Ik voeg een jaarplan voor mijn klas toe, met formeel en informeel contact dat past. Ik deel het met de ouders.',
  'handvat.item.organisation.4':
    'De klassenleraar herinnert ouders op tijd aan formele contactmomenten, op meer dan één manier.',
  'handvat.own.organisation.4': 'Ik herinner ouders op tijd aan formele contactmomenten, op meer dan één manier.',
  'handvat.item.organisation.5': 'De klassenleraar vraagt leerlingen wie er met hen meekomt naar een contactmoment.',
  'handvat.own.organisation.5': 'Ik vraag leerlingen wie er met hen meekomt naar een contactmoment.',
  'handvat.item.organisation.6':
    'Iedereen in het team is vriendelijk en uitnodigend: op school, aan de telefoon en in berichten. Iedereen ontvangt ouders goed.',
  'handvat.own.organisation.6':
    'Wij zijn vriendelijk en uitnodigend: op school, aan de telefoon en in berichten. Wij ontvangen ouders goed.',
  'handvat.item.organisation.7':
    'De klassenleraar vraagt de ouders van de klas regelmatig hoe zij het contact ervaren. De klassenleraar past activiteiten en jaarplan daarop aan.',
  'handvat.own.organisation.7':
    'Ik vraag de ouders van mijn klas regelmatig hoe zij het contact ervaren. Daarop pas ik activiteiten en jaarplan aan.',
  'handvat.section.reciprocity': 'Een relatie van twee kanten',
  'handvat.factor.5': 'Alle ouders vroeg ontmoeten',
  'handvat.factor.6': 'De leerling een duidelijke plek geven in het gewone contact',
  'handvat.factor.7': 'Samen in gesprek zijn en informatie uitwisselen',
  'handvat.item.reciprocity.1':
    'De klassenleraar spreekt alle ouders regelmatig, ook zonder aanleiding: aan de deur, aan de telefoon of online.',
  'handvat.own.reciprocity.1':
    'Ik spreek alle ouders regelmatig, ook zonder aanleiding: aan de deur, aan de telefoon of online.',
  'handvat.item.reciprocity.2':
    'Aan het begin van elk schooljaar maakt de klassenleraar apart kennis met alle ouders. Ze bespreken ambities, behoeften, en wat wel en niet kan.',
  'handvat.own.reciprocity.2':
    'Aan het begin van elk schooljaar maak ik apart kennis met alle ouders. We bespreken ambities, behoeften, en wat wel en niet kan.',
  'handvat.item.reciprocity.3':
    'De klassenleraar vertelt ouders en leerlingen welke activiteiten er komen. Ook vraagt de klassenleraar wat zij willen bespreken.',
  'handvat.own.reciprocity.3':
    'Ik vertel ouders en leerlingen welke activiteiten er komen. Ik verzamel de vragen die zij willen bespreken.',
  'handvat.item.reciprocity.4':
    'De directie kiest met het team bij elke activiteit de rol van de leerling. De directie vertelt het iedereen, en leraren betrekken en steunen leerlingen in die rol.',
  'handvat.own.reciprocity.4':
    'Met het team kiezen wij bij elke activiteit de rol van de leerling. Wij vertellen het iedereen, en leraren betrekken en steunen leerlingen in die rol.',
  'handvat.item.reciprocity.5':
    'De klassenleraar zorgt dat de blik van leerling, ouders en school aandacht krijgt in het gesprek.',
  'handvat.own.reciprocity.5': 'Ik zorg dat de blik van leerling, ouders en school aandacht krijgt in het gesprek.',
  'handvat.item.reciprocity.6': 'De klassenleraar houdt de toon positief en heeft oog voor ieders kwaliteiten.',
  'handvat.own.reciprocity.6': 'Ik houd de toon positief en heb oog voor ieders kwaliteiten.',
  'handvat.item.reciprocity.7':
    'De klassenleraar maakt concrete afspraken over ieders rol bij de ontwikkelpunten van de leerling.',
  'handvat.own.reciprocity.7': 'Ik maak concrete afspraken over ieders rol bij de ontwikkelpunten van de leerling.',
  'handvat.item.reciprocity.8':
    'Klassenleraren krijgen van de directie tijd en middelen voor startgesprekken met alle ouders. Dat geldt ook voor informeel contact door het jaar heen.',
  'handvat.own.reciprocity.8':
    'Klassenleraren krijgen van ons tijd en middelen voor startgesprekken met alle ouders. Dat geldt ook voor informeel contact door het jaar heen.',
  'handvat.section.cooperation': 'Pedagogische samenwerking',
  'handvat.factor.8': 'Zorgen dat ouders en kind thuis meer te bespreken hebben',
  'handvat.factor.9': 'Aandacht voor wat goed gaat',
  'handvat.factor.10': 'De ontwikkeling en schoolloopbaan van het kind geven richting aan het contact',
  'handvat.factor.11':
    'Een concreet plan voor ontwikkelpunten, met duidelijke en gelijke rollen voor leerling, ouders en school',
  'handvat.item.cooperation.1':
    'De klassenleraar laat ouders zien wat hun kind leert, met werk van leerlingen en kijkmomenten.',
  'handvat.own.cooperation.1': 'Ik laat ouders zien wat hun kind leert, met werk van leerlingen en kijkmomenten.',
  'handvat.item.cooperation.2':
    'De klassenleraar nodigt leerlingen en ouders uit voor voortgangsgesprekken en actieve ouder-kindbijeenkomsten. De klassenleraar doet veel moeite om iedereen te bereiken.',
  'handvat.own.cooperation.2':
    'Ik nodig leerlingen en ouders uit voor voortgangsgesprekken en actieve ouder-kindbijeenkomsten. Ik doe mijn best om iedereen te bereiken.',
  'handvat.item.cooperation.3':
    'In die gesprekken en bijeenkomsten geeft de klassenleraar altijd ruimte aan interesses, ambities en schoolkeuzes van leerlingen. Ook het programma van de school voor loopbaankeuzes (LOB) krijgt een plek.',
  'handvat.own.cooperation.3':
    'In die gesprekken en bijeenkomsten geef ik altijd ruimte aan interesses, ambities en schoolkeuzes van leerlingen. Ook ons programma voor loopbaankeuzes (LOB) geef ik een plek.',
  'handvat.item.cooperation.4':
    'De klassenleraar helpt leerlingen hun ontwikkelpunten te benoemen. Samen spreken ze concreet af wat leerling, school en ouders doen.',
  'handvat.own.cooperation.4':
    'Ik help leerlingen hun ontwikkelpunten te benoemen. We spreken concreet af wat leerling, school en ouders doen.',
  'handvat.item.cooperation.5':
    'De klassenleraar houdt leren op school en leren thuis in balans. Op beide plekken let de klassenleraar op ontwikkeling en begeleiding.',
  'handvat.own.cooperation.5':
    'Ik houd leren op school en leren thuis in balans. Op beide plekken let ik op ontwikkeling en begeleiding.',
  'handvat.item.cooperation.6':
    'De klassenleraar doet activiteiten met ouders en kinderen samen. Daarbij laat de klassenleraar zien wat het gesprek tussen ouder en kind sterker maakt.',
  'handvat.own.cooperation.6':
    'Ik doe activiteiten met ouders en kinderen samen. Daarbij laat ik zien wat het gesprek tussen ouder en kind sterker maakt.',
  'handvat.item.cooperation.7':
    'De klassenleraar geeft leerlingen en ouders tips om samen over leren te praten. In de klas en bij ouders komt de klassenleraar daarop terug.',
  'handvat.own.cooperation.7':
    'Ik geef leerlingen en ouders tips om samen over leren te praten. In de klas en bij ouders kom ik daarop terug.',
  'handvat.section.tailored-support': 'Ouders in risicosituaties ondersteunen',
  'handvat.factor.12': 'Ouders sterker maken in hun rol, passend bij wat zij nodig hebben en kunnen',
  'handvat.factor.13': 'Zorgen en teleurstelling bespreken en helpen naar een (nieuw) perspectief',
  'handvat.factor.14': 'Waar nodig contact met een andere volwassene die de leerling begeleidt',
  'handvat.item.tailored-support.1':
    'De directie moedigt klassenleraren en zorgprofessionals aan om ouders samen te steunen, en helpt hen daarbij.',
  'handvat.own.tailored-support.1':
    'Wij moedigen klassenleraren en zorgprofessionals aan om ouders samen te steunen, en helpen hen daarbij.',
  'handvat.item.tailored-support.2':
    'De klassenleraar merkt op wat het een kind thuis moeilijk maakt, zoals armoede of moeite met lezen. De klassenleraar bespreekt het met de ouders.',
  'handvat.own.tailored-support.2':
    'Ik merk op wat het een kind thuis moeilijk maakt, zoals armoede of moeite met lezen. Ik bespreek het met de ouders.',
  'handvat.item.tailored-support.3':
    'Bij ouder-kindactiviteiten op school moedigt de klassenleraar leerlingen en ouders waar nodig extra aan. Zo groeien ouders in hun rol.',
  'handvat.own.tailored-support.3':
    'Bij ouder-kindactiviteiten op school moedig ik leerlingen en ouders waar nodig extra aan. Zo groeien ouders in hun rol.',
  'handvat.item.tailored-support.4':
    'Waar nodig start de klassenleraar extra steun voor ouders thuis: bij taal, leren of meedenken over schoolkeuzes.',
  'handvat.own.tailored-support.4':
    'Waar nodig start ik extra steun voor ouders thuis: bij taal, leren of meedenken over schoolkeuzes.',
  'handvat.item.tailored-support.5':
    'De medewerker ouderbetrokkenheid biedt ouders extra activiteiten waarin zij met elkaar leren hoe zij hun kind begeleiden.',
  'handvat.own.tailored-support.5':
    'Ik bied ouders extra activiteiten waarin zij met elkaar leren hoe zij hun kind begeleiden.',
  'handvat.item.tailored-support.6':
    'Waar het past, gaat de klassenleraar bij gezinnen thuis langs. Dat maakt ouders sterker in hun rol.',
  'handvat.own.tailored-support.6':
    'Waar het past, ga ik bij gezinnen thuis langs om ouders sterker te maken in hun rol.',
  'handvat.item.tailored-support.7':
    'Bij zorgvragen betrekt de klassenleraar zorgprofessionals voor extra steun aan leerling of gezin.',
  'handvat.own.tailored-support.7':
    'Bij zorgvragen betrek ik zorgprofessionals voor extra steun aan leerling of gezin.',
  'handvat.item.tailored-support.8':
    'De zorgprofessional wijst ouders op regelingen die thuis helpen: taalles, geldzaken, sociale steun of hulp bij opvoeden.',
  'handvat.own.tailored-support.8':
    'Ik wijs ouders op regelingen die thuis helpen: taalles, geldzaken, sociale steun of hulp bij opvoeden.',
  'handvat.precondition.1': 'De school weet hoe zij met ouders wil werken, en waarop dat steunt.',
  'handvat.precondition.2': 'Klassenleraren en zorgprofessionals hebben hun taken duidelijk verdeeld.',
  'handvat.precondition.3': 'De school geeft beide groepen daarvoor kennis, tijd en middelen.',
  'handvat.source': 'Naar M. Lusse en M. van der Pluijm (2023), Handvat. Hogeschool Rotterdam. In onze woorden.',
} as const;
