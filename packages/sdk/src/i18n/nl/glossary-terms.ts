/** The explanations of the terms of the glossary. */
export const glossaryTerms = {
  'glossary.explanation.opp':
    'Een plan voor een kind dat extra hulp nodig heeft op school. Er staat in waar het kind naartoe werkt en welke hulp de school geeft.',
  'glossary.explanation.handelingsdeel':
    'Het deel van het plan (opp) waarin staat welke hulp en begeleiding uw kind krijgt. Hier moet u het mee eens zijn.',
  'glossary.explanation.instemmingsrecht':
    'Het recht om ja of nee te zeggen. Bij het handelingsdeel van het opp kan de school dat deel niet vaststellen zonder uw ja.',
  'glossary.explanation.hoorrecht':
    'Een kind met een opp mag zelf zeggen wat het van het plan vindt. De school moet luisteren en uitleggen wat ze ermee doet.',
  'glossary.explanation.passend onderwijs':
    'De afspraak dat elk kind een plek op school krijgt die bij het kind past, ook met extra hulp.',
  'glossary.explanation.zorgplicht':
    'De plicht van het schoolbestuur om een passende plek te zoeken voor een kind dat extra hulp nodig heeft: op de eigen school of op een andere.',
  'glossary.explanation.tlv':
    'Een verklaring die nodig is om naar een school voor speciaal (basis)onderwijs of praktijkonderwijs te gaan. De school vraagt haar aan bij het samenwerkingsverband.',
  'glossary.explanation.swv':
    'Een groep van schoolbesturen in de regio die samen zorgen voor passend onderwijs. Zij verdelen geld en hulp.',
  "glossary.explanation.ib'er":
    'De medewerker op de basisschool die leraren helpt bij kinderen die extra hulp nodig hebben. Vaak uw vaste aanspreekpunt.',
  'glossary.explanation.zorgcoördinator':
    'De medewerker op de middelbare school die de extra hulp voor leerlingen regelt.',
  'glossary.explanation.ondersteuningscoördinator':
    'Een nieuwere naam voor zorgcoördinator of intern begeleider: regelt de extra hulp op school.',
  'glossary.explanation.so':
    'Een school voor kinderen die veel speciale hulp nodig hebben, bijvoorbeeld door ziekte, een beperking of gedrag.',
  'glossary.explanation.vso': 'Speciaal onderwijs voor de middelbareschoolleeftijd.',
  'glossary.explanation.sbo':
    'Een basisschool met kleine groepen en meer hulp, voor kinderen die moeilijk leren of extra zorg nodig hebben.',
  'glossary.explanation.cluster 3':
    'Scholen voor kinderen met een lichamelijke of verstandelijke beperking of een langdurige ziekte.',
  'glossary.explanation.cluster 4': 'Scholen voor kinderen met ernstige problemen in gedrag of psyche.',
  'glossary.explanation.lwoo': 'Extra hulp voor leerlingen op het vmbo die anders moeilijk een diploma halen.',
  'glossary.explanation.pro':
    'Een middelbare school waar leerlingen vooral leren door te doen, als voorbereiding op werk.',
  'glossary.explanation.vmbo b/k/t':
    'De school van vier jaar die voorbereidt op een beroepsopleiding (mbo). B is het meest praktisch, K zit ertussen, T (mavo) is het meest theoretisch.',
  'glossary.explanation.havo': 'Een middelbare school van vijf jaar. Daarna kan een leerling naar het hbo.',
  'glossary.explanation.vwo': 'Een middelbare school van zes jaar. Daarna kan een leerling naar de universiteit.',
  'glossary.explanation.vve':
    'Een programma voor jonge kinderen (ongeveer 2,5 tot 6 jaar) om spelend taal en andere dingen te leren.',
  'glossary.explanation.mr':
    'Een groep ouders en personeel (op de middelbare school ook leerlingen) die meepraat en meebeslist over de school.',
  'glossary.explanation.gmr': 'De medezeggenschapsraad voor alle scholen van één bestuur samen.',
  'glossary.explanation.leerplichtambtenaar':
    'Iemand van de gemeente die erop let dat kinderen naar school gaan, en die helpt als dat niet lukt.',
  'glossary.explanation.thuiszitter':
    'Een kind dat naar school moet, maar al vier weken of langer thuis zit zonder goede reden of passende plek.',
  'glossary.explanation.orthopedagoog':
    'Een deskundige die onderzoekt hoe een kind leert en zich gedraagt, en advies geeft.',
  'glossary.explanation.schoolmaatschappelijk werk':
    'Hulp op school bij zorgen thuis of bij het opvoeden. Een gesprek is meestal gratis.',
  'glossary.explanation.wijkteam':
    'Hulpverleners van de gemeente in uw buurt. Zij helpen bij opvoeden, geld, zorg en werk.',
  'glossary.explanation.ggd': 'De gezondheidsdienst van de gemeenten in de regio.',
  'glossary.explanation.jgz':
    'De dienst die let op de groei en gezondheid van kinderen: consultatiebureau, schoolarts en schoolverpleegkundige.',
  'glossary.explanation.doorstroomtoets':
    'De toets die alle kinderen in groep 8 rond februari maken. De uitslag kan het schooladvies hoger maken, nooit lager.',
  'glossary.explanation.schooladvies':
    'Het advies van de basisschool: welk soort middelbare school past bij uw kind. Eerst voorlopig (januari), daarna definitief (maart).',
  'glossary.explanation.lvs': 'Het systeem waarin de school bijhoudt hoe uw kind leert en zich ontwikkelt.',
  'glossary.explanation.lob': 'Lessen en gesprekken waarin een leerling leert kiezen: vak, opleiding, beroep.',
  'glossary.explanation.mentor':
    'De leraar die een klas begeleidt en uw eerste aanspreekpunt is op de middelbare school.',
  'glossary.explanation.brugfunctionaris':
    'Iemand van school die de band legt tussen thuis, school en hulp in de wijk. Voor vragen die niet over de les gaan, zoals geld of zorg.',
  'glossary.explanation.vertrouwenspersoon':
    'Iemand bij wie u in vertrouwen een probleem kunt vertellen. Deze persoon denkt mee over de volgende stap.',
  'glossary.explanation.vertrouwensinspecteur':
    'Een inspecteur bij wie u terechtkunt bij misbruik, geweld, discriminatie of radicalisering op school.',
  'glossary.explanation.klachtencommissie':
    'Een onafhankelijke groep die naar uw klacht over school kijkt en een advies geeft. Het advies is niet bindend.',
  'glossary.explanation.klachtenregeling':
    'De afspraken over wat er gebeurt als u een klacht heeft. U vindt ze in de schoolgids.',
  'glossary.explanation.geschillencommissie passend onderwijs':
    'Een landelijke commissie voor ruzie over toelating, verwijdering of het opp. U vraagt dit binnen zes weken aan; een advocaat is niet nodig.',
  'glossary.explanation.onderwijsconsulent':
    'Een onafhankelijke deskundige die gratis helpt als ouders en school er samen niet uit komen, of als een kind lang thuis zit.',
  'glossary.explanation.ouder- en jeugdsteunpunt':
    'Een plek in de regio waar ouders en leerlingen uitleg en hulp krijgen over passend onderwijs.',
  'glossary.explanation.schoolgids':
    'Het boekje of de webpagina waarin staat hoe de school werkt: tijden, vakanties, hulp en klachten.',
  'glossary.explanation.sop':
    'Een tekst waarin een school zegt welke hulp zij kan geven. Dit staat nu in de schoolgids.',
  'glossary.explanation.ondersteuningsplan':
    'Het plan van het samenwerkingsverband: welke hulp er in de regio is en hoe u die krijgt.',
  'glossary.explanation.rt': 'Extra les, alleen of in een klein groepje, voor een kind dat iets moeilijk vindt.',
  'glossary.explanation.hgw':
    'Een manier van werken: school, ouders en kind kijken samen wat het kind nodig heeft en wat er al goed gaat.',
  'glossary.explanation.nt2': 'Nederlands leren als u of uw kind thuis een andere taal spreekt.',
  'glossary.explanation.isk':
    'Een klas voor jongeren van 12 tot 18 jaar die nieuw in Nederland zijn. Zij leren eerst Nederlands.',
  'glossary.explanation.anderstalig': 'Iemand die thuis een andere taal spreekt dan Nederlands.',
  'glossary.explanation.pgb': 'Geld waarmee u zelf zorg voor uw kind inkoopt.',
  'glossary.explanation.extra ondersteuning':
    'Hulp op school boven op wat de school elk kind geeft. Hierbij hoort een opp.',
  'glossary.explanation.basisondersteuning': 'De hulp die elke school in de regio aan alle kinderen moet kunnen geven.',
  'glossary.explanation.arrangement': 'Een pakket extra hulp op maat voor een kind, vaak voor een bepaalde tijd.',
  'glossary.explanation.handelingsverlegen': 'De school weet even niet meer hoe zij het kind goed kan helpen.',
  'glossary.explanation.warme overdracht':
    'De oude en de nieuwe school of leraar praten met elkaar over uw kind, het liefst met u erbij.',
} as const;
