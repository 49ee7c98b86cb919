/** Properties of a term that its spelling does not show. */
export interface TermForms {
  /** Other names that people use for the term or a part of it. Unlike aliases they are never shown. */
  readonly also?: readonly string[];
  /** The forms of the term, where the general rule would give another word: `mrs`, `sos`. */
  readonly forms?: readonly string[];
  /** In other languages the term is an everyday word with another meaning; there only its longer names are found. */
  readonly everyday?: true;
  /** Matches the text after the word when the word has another meaning. */
  readonly unlessBefore?: RegExp;
}

const LEVELS = 'b k t tl g gl gt bb bbl kb kbl bk basis kader b/k k/t g/t gl/tl bb/kb b/k/g/t basis/kader';
/** Matches *pro* in the sense of *in favour of*: no word about schools follows. */
const IN_FAVOUR =
  /^(?:[-\u2010\u2011](?!school|scholen|leerling|klas|advies|onderwijs|docent|leraar|diploma|locatie|afdeling|plek|tlv)|\s+(?:deo|forma|memorie|rata|domo|en contra|of contra)\b)/i;

/** Per term of our glossary. */
export const TERM_FORMS: { readonly [term: string]: TermForms } = {
  "ib'er": { also: ["i.b.'er", 'interne begeleider', 'intern begeleidster', 'interne begeleidster'] },
  so: { forms: [], everyday: true, unlessBefore: /^(?:\s+what\b|-so\b)/i },
  vso: { forms: [] },
  'cluster 3': { also: ['cluster3', 'cluster drie', 'clusters 3'] },
  'cluster 4': { also: ['cluster4', 'cluster vier', 'clusters 4'] },
  pro: { forms: [], everyday: true, unlessBefore: IN_FAVOUR },
  'vmbo b/k/t': { also: /* @__PURE__ */ namesOfVmbo() },
  // With a full stop and a name after it, a Dutch title for lawyers.
  mr: { forms: ["mr's", "mr'en"], everyday: true, unlessBefore: /^\.\s+\p{L}/u },
  swv: { also: ['samenwerkingsverbanden passend onderwijs'] },
  orthopedagoog: { also: ['orthopedagoge'] },
  'schoolmaatschappelijk werk': { also: ['schoolmaatschappelijk werkster', 'school maatschappelijk werk'] },
  wijkteam: { also: ['sociale wijkteam'] },
  lvs: { also: ['leerling volgsysteem'] },
  lob: { forms: [], everyday: true, also: ['loopbaanoriëntatie', 'loopbaanbegeleiding'] },
  mentor: { also: ['klassenmentor', 'klasmentor', 'brugklasmentor'] },
  brugfunctionaris: { also: ['medewerkers met een brugfunctie'] },
  'geschillencommissie passend onderwijs': { also: ['geschillencommissies passend onderwijs'] },
  onderwijsconsulent: { also: ['onderwijsconsulente'] },
  'ouder- en jeugdsteunpunt': { also: ['oudersteunpunt'] },
  sop: { everyday: true },
  rt: { forms: ["rt'er", "rt'ers"], also: ['remedial teacher'] },
  hgw: { forms: [] },
  nt2: { forms: [], also: ['nt 2'] },
  jgz: { forms: [] },
  anderstalig: { also: ['anderstalige'] },
  arrangement: { everyday: true, also: ['onderwijsarrangement', 'zorgarrangement', 'onderwijszorgarrangement'] },
  handelingsverlegen: { also: ['handelingsverlegenheid'] },
  'warme overdracht': { also: ['warme overdrachtsgesprek'] },
};

function namesOfVmbo(): string[] {
  const paths = ['basisberoepsgerichte', 'kaderberoepsgerichte', 'gemengde', 'theoretische'];
  return ['vmbo', ...LEVELS.split(' ').map((level) => `vmbo ${level}`), ...paths.map((path) => `${path} leerweg`)];
}
