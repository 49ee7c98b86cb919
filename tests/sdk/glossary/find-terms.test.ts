import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findTerms, glossary } from '@driehoek/sdk/glossary';
import { found, ownTerm } from './found.js';

/** Each text with what a reader finds in it. */
const claims = (cases: Record<string, string[]>, language = 'nl') => {
  for (const [text, expected] of Object.entries(cases)) {
    it(JSON.stringify(text), () => assert.deepEqual(found(text, language), expected));
  }
};

describe('finding terms', () => {
  it('gives places in UTF-16 units, the end outside', () => {
    assert.deepEqual(findTerms('👪 Het opp.', 'nl'), [{ term: 'opp', start: 7, end: 10 }]);
  });

  it('finds nothing where nothing is', () => {
    assert.deepEqual(found(''), []);
    assert.deepEqual(found(' …\n'), []);
    assert.deepEqual(found('Morgen praten we over hoe het gaat.'), []);
  });

  it('finds terms in a sentence, in order', () => {
    assert.deepEqual(found('De ib’er vraagt een TLV aan bij het swv.'), ["ib'er: ib’er", 'tlv: TLV', 'swv']);
  });

  describe('in the plural and as persons', () => {
    claims({
      "opp's, OPP’s en opps": ["opp: opp's", 'opp: OPP’s', 'opp: opps'],
      "swv's, swv'en, lvs'en, ggd'en, mr'en, gmr'en": [
        "swv: swv's",
        "swv: swv'en",
        "lvs: lvs'en",
        "ggd: ggd'en",
        "mr: mr'en",
        "gmr: gmr'en",
      ],
      "pgb's isk's tlv's havo's": ["pgb: pgb's", "isk: isk's", "tlv: tlv's", "havo: havo's"],
      "ib'ers": ["ib'er: ib'ers"],
      'intern begeleiders en interne begeleiders': ["ib'er: intern begeleiders", "ib'er: interne begeleiders"],
      'mentoren, mentors': ['mentor: mentoren', 'mentor: mentors'],
      schooladviezen: ['schooladvies: schooladviezen'],
      ontwikkelingsperspectieven: ['opp: ontwikkelingsperspectieven'],
      handelingsdelen: ['handelingsdeel: handelingsdelen'],
      toelaatbaarheidsverklaringen: ['tlv: toelaatbaarheidsverklaringen'],
      samenwerkingsverbanden: ['swv: samenwerkingsverbanden'],
      'zorgcoördinatoren, ondersteuningscoördinatoren, kwaliteitscoördinatoren': [
        'zorgcoördinator: zorgcoördinatoren',
        'ondersteuningscoördinator: ondersteuningscoördinatoren',
        "ib'er: kwaliteitscoördinatoren",
      ],
      leerplichtambtenaren: ['leerplichtambtenaar: leerplichtambtenaren'],
      orthopedagogen: ['orthopedagoog: orthopedagogen'],
      thuiszitters: ['thuiszitter: thuiszitters'],
      wijkteams: ['wijkteam: wijkteams'],
      doorstroomtoetsen: ['doorstroomtoets: doorstroomtoetsen'],
      leerlingvolgsystemen: ['lvs: leerlingvolgsystemen'],
      brugfunctionarissen: ['brugfunctionaris: brugfunctionarissen'],
      vertrouwenspersonen: ['vertrouwenspersoon: vertrouwenspersonen'],
      vertrouwensinspecteurs: ['vertrouwensinspecteur: vertrouwensinspecteurs'],
      klachtencommissies: ['klachtencommissie: klachtencommissies'],
      klachtenregelingen: ['klachtenregeling: klachtenregelingen'],
      'geschillencommissies passend onderwijs': [
        'geschillencommissie passend onderwijs: geschillencommissies passend onderwijs',
      ],
      onderwijsconsulenten: ['onderwijsconsulent: onderwijsconsulenten'],
      'ouder- en jeugdsteunpunten': ['ouder- en jeugdsteunpunt: ouder- en jeugdsteunpunten'],
      schoolgidsen: ['schoolgids: schoolgidsen'],
      schoolondersteuningsprofielen: ['sop: schoolondersteuningsprofielen'],
      ondersteuningsplannen: ['ondersteuningsplan: ondersteuningsplannen'],
      'internationale schakelklassen': ['isk: internationale schakelklassen'],
      'anderstalige ouders, anderstaligen': ['anderstalig: anderstalige', 'anderstalig: anderstaligen'],
      'persoonsgebonden budgetten': ['pgb: persoonsgebonden budgetten'],
      arrangementen: ['arrangement: arrangementen'],
      'warme overdrachten': ['warme overdracht: warme overdrachten'],
      medezeggenschapsraden: ['mr: medezeggenschapsraden'],
      'gemeenschappelijke medezeggenschapsraden': ['gmr: gemeenschappelijke medezeggenschapsraden'],
      "rt'er, smw'er, vwo'ers": ["rt: rt'er", "schoolmaatschappelijk werk: smw'er", "vwo: vwo'ers"],
      'schoolmaatschappelijk werkers': ['schoolmaatschappelijk werk: schoolmaatschappelijk werkers'],
      'remedial teachers': ['rt: remedial teachers'],
    });
  });

  describe('however it is written', () => {
    claims({
      'o.p.p. en O.P.P.': ['opp: o.p.p.', 'opp: O.P.P.'],
      'o.p.p': ['opp: o.p.p'],
      "O.P.P.'s": ["opp: O.P.P.'s"],
      's.b.o., v.s.o.': ['sbo: s.b.o.', 'vso: v.s.o.'],
      "IB'er IB’er IBʼer ib-er i.b.'er": [
        "ib'er: IB'er",
        "ib'er: IB’er",
        "ib'er: IBʼer",
        "ib'er: ib-er",
        "ib'er: i.b.'er",
      ],
      'Zorgcoordinator, ZORGCOÖRDINATOR': ['zorgcoördinator: Zorgcoordinator', 'zorgcoördinator: ZORGCOÖRDINATOR'],
      'zorgcoo\u0308rdinator': ['zorgcoördinator: zorgcoo\u0308rdinator'],
      'school\u00ADadvies': ['schooladvies: school\u00ADadvies'],
      'passend\n   onderwijs, Passend\u00A0Onderwijs': [
        'passend onderwijs: passend\n   onderwijs',
        'passend onderwijs: Passend\u00A0Onderwijs',
      ],
      'cluster-3 cluster3 clusters 3 en 4': ['cluster 3: cluster-3', 'cluster 3: cluster3', 'cluster 3: clusters 3'],
      'NT2, NT-2 en NT 2': ['nt2: NT2', 'nt2: NT-2', 'nt2: NT 2'],
      'voor- en vroegschoolse educatie': ['vve: voor- en vroegschoolse educatie'],
      'loopbaanoriëntatie en -begeleiding': ['lob: loopbaanoriëntatie en -begeleiding'],
      'ouder en jeugdsteunpunt': ['ouder- en jeugdsteunpunt: ouder en jeugdsteunpunt'],
      'vmbo, vmbo-t, vmbo-kader, vmbo b/k en vmbo b/k/t': [
        'vmbo b/k/t: vmbo',
        'vmbo b/k/t: vmbo-t',
        'vmbo b/k/t: vmbo-kader',
        'vmbo b/k/t: vmbo b/k',
        'vmbo b/k/t',
      ],
      'vmbo t/m havo': ['vmbo b/k/t: vmbo', 'havo'],
      'havo/vwo': ['havo', 'vwo'],
      '‘opp’ "opp" (opp) opp, opp; opp: opp! opp? opp…': Array(9).fill('opp'),
    });
  });

  describe('in compounds', () => {
    claims({
      'opp-gesprek, OPP‑bespreking': ['opp', 'opp: OPP'],
      'tlv-aanvraag mbo-opp ib-ers': ['tlv', 'opp', "ib'er: ib-ers"],
      'mr-lid, cluster 3-school, nt2-les, havo-vwo-klas': ['mr', 'cluster 3', 'nt2', 'havo', 'vwo'],
      'opp- en tlv-gesprek': ['opp', 'tlv'],
      'mentorgesprek, mentoruren, Mentorlessen': [
        'mentor: mentorgesprek',
        'mentor: mentoruren',
        'mentor: Mentorlessen',
      ],
      'schooladviesgesprekken, schoolgidstekst': [
        'schooladvies: schooladviesgesprekken',
        'schoolgids: schoolgidstekst',
      ],
      'mentorenoverleg, thuiszittersoverleg, medezeggenschapsraadsleden': [
        'mentor: mentorenoverleg',
        'thuiszitter: thuiszittersoverleg',
        'mr: medezeggenschapsraadsleden',
      ],
      'havoleerling, praktijkonderwijsschool': ['havo: havoleerling', 'pro: praktijkonderwijsschool'],
      brugklasmentor: ['mentor: brugklasmentor'],
      'pro-leerling': ['pro'],
    });
  });

  describe('the longest of several', () => {
    claims({
      'voortgezet speciaal onderwijs': ['vso: voortgezet speciaal onderwijs'],
      'speciaal onderwijs cluster 4': ['cluster 4: speciaal onderwijs cluster 4'],
      'samenwerkingsverband passend onderwijs': ['swv: samenwerkingsverband passend onderwijs'],
      'samenwerkingsverbanden passend onderwijs': ['swv: samenwerkingsverbanden passend onderwijs'],
      'het handelingsdeel van het opp': ['handelingsdeel: handelingsdeel van het opp'],
      'het handelingsdeel van dit opp': ['handelingsdeel', 'opp'],
      'sociaal wijkteam': ['wijkteam: sociaal wijkteam'],
      'extra ondersteuningsplan': ['ondersteuningsplan'],
    });
  });

  describe('not where it is another word', () => {
    claims({
      'kort, sport, start': [],
      'soep, sopje, sopraan': [],
      'oppas, opper, stopp': [],
      'problemen, prof, sober, vsop': [],
      'mentoraat, mentorschap, mentaal': [],
      'iber, biber, ib': [],
      'cluster 34, cluster 5, nt20': [],
      'speciaal. Onderwijs, speciaal - onderwijs': [],
      "so's, pro's, d'rt": [],
      'so what, pro deo, pro forma, pro en contra': [],
      'pro-actief, pro-Europees': [],
      'mr. Jansen': [],
      mrs: [],
      'opp.pdf opp_2026 mijn.opp': [],
      'mentor@school.nl, @mentor': [],
      'https://school.nl/opp?tlv www.swv.nl/mentor.': [],
      'onderwijs, ondersteuning, overdracht': [],
      'o.p.p.e.r': [],
      'éso sö òpp2': [],
    });
  });

  it('knows the council where no name follows', () => {
    assert.deepEqual(found('Vraag het de mr.'), ['mr']);
    assert.deepEqual(found('De mr, mr. De Vries en de MR'), ['mr', 'mr: MR']);
  });

  it('goes on behind a web address', () => {
    assert.deepEqual(found('Kijk op https://school.nl/opp voor het opp'), ['opp']);
  });

  describe('in an English text', () => {
    claims(
      {
        'The ib’er writes an OPP, and the mentor helps.': ["ib'er: ib’er", 'opp: OPP', 'mentor'],
        'So, Mr Smith is a pro: what an arrangement! SOP, lob.': [],
        'so-called pro-active Mrs Smith': [],
        'speciaal onderwijs, praktijkonderwijs, medezeggenschapsraad': [
          'so: speciaal onderwijs',
          'pro: praktijkonderwijs',
          'mr: medezeggenschapsraad',
        ],
        'two opps, three tlvs and the vwo': ['opp: opps', 'tlv: tlvs', 'vwo'],
      },
      'en-GB',
    );

    it('is as in every language but Dutch', () => {
      assert.deepEqual(found('so tlv', 'tr'), ['tlv']);
      assert.deepEqual(found('so tlv', 'nl-BE'), ['so', 'tlv']);
      assert.deepEqual(found('so tlv', 'NL'), ['so', 'tlv']);
    });
  });

  describe('of a list of one’s own', () => {
    it('finds these terms and no others', () => {
      const terms = [ownTerm('kanjertraining'), ownTerm('MT', { expansion: 'managementteam' })];
      assert.deepEqual(found('Het opp, Kanjertrainingen, het mt en het managementteam', 'nl', terms), [
        'kanjertraining: Kanjertrainingen',
        'MT: mt',
        'MT: managementteam',
      ]);
    });

    it('reads expansions that explain themselves', () => {
      const terms = [ownTerm('bhv', { expansion: 'bedrijfshulpverlen(er) (bhv): eerste hulp' })];
      assert.deepEqual(found('een bedrijfshulpverlener wil bedrijfshulpverlen', 'nl', terms), [
        'bhv: bedrijfshulpverlener',
        'bhv: bedrijfshulpverlen',
      ]);
    });

    it('lets a name go before another term’s other name', () => {
      const terms = [ownTerm('coach', { aliases: ['mentor'] }), ownTerm('mentor')];
      assert.deepEqual(found('mentor coach', 'nl', terms), ['mentor', 'coach']);
    });

    it('finds words that begin with an accent', () => {
      assert.deepEqual(found('Één-op-één', 'nl', [ownTerm('één-op-één')]), ['één-op-één: Één-op-één']);
    });

    it('finds nothing in no list', () => {
      assert.deepEqual(found('opp', 'nl', []), []);
    });
  });

  it('leaves the glossary as it is', () => {
    const before = JSON.stringify(glossary);
    findTerms('opp', 'nl');
    assert.equal(JSON.stringify(glossary), before);
  });
});
