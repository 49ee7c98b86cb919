import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/glossary-terms.js';

export const glossaryTerms: Catalogue<keyof typeof nl.glossaryTerms> = {
  'glossary.explanation.opp':
    'A plan for a child who needs extra help at school. It says what the child is working towards and what help the school gives.',
  'glossary.explanation.handelingsdeel':
    'The part of the plan (opp) that says what help and guidance your child gets. You have to agree with this part.',
  'glossary.explanation.instemmingsrecht':
    'The right to say yes or no. The school cannot finalise the support section of the opp without your yes.',
  'glossary.explanation.hoorrecht':
    'A child with an opp may say what they think of the plan. The school must listen and explain what it does with that.',
  'glossary.explanation.passend onderwijs':
    'The rule that every child gets a school place that fits, also with extra help.',
  'glossary.explanation.zorgplicht':
    "The school board's duty to find a fitting place for a child who needs extra help: at its own school or another.",
  'glossary.explanation.tlv':
    'A statement needed to go to a special (primary) school or practical-training school. The school applies for it at the regional partnership.',
  'glossary.explanation.swv':
    'A group of school boards in the region that together organise fitting education. They divide money and help.',
  "glossary.explanation.ib'er":
    'The primary-school staff member who helps teachers with pupils who need extra help. Often your regular contact.',
  'glossary.explanation.zorgcoördinator': 'The secondary-school staff member who arranges extra help for pupils.',
  'glossary.explanation.ondersteuningscoördinator':
    'A newer name for the care coordinator or internal counsellor: arranges extra help at school.',
  'glossary.explanation.so':
    'A school for children who need a lot of special help, for example because of illness, a disability or behaviour.',
  'glossary.explanation.vso': 'Special education at secondary-school age.',
  'glossary.explanation.sbo':
    'A primary school with small groups and more help, for children who find learning hard or need extra care.',
  'glossary.explanation.cluster 3':
    'Schools for children with a physical or learning disability or a long-term illness.',
  'glossary.explanation.cluster 4': 'Schools for children with serious behavioural or psychological problems.',
  'glossary.explanation.lwoo': 'Extra help for vmbo pupils who would otherwise find it hard to get a diploma.',
  'glossary.explanation.pro': 'A secondary school where pupils mainly learn by doing, to prepare for work.',
  'glossary.explanation.vmbo b/k/t':
    'The four-year school that prepares for vocational training (mbo). B is the most practical, K in between, T (mavo) the most theoretical.',
  'glossary.explanation.havo':
    'A five-year secondary school. After it a pupil can go to a university of applied sciences (hbo).',
  'glossary.explanation.vwo': 'A six-year secondary school. After it a pupil can go to university.',
  'glossary.explanation.vve':
    'A programme for young children (about 2.5 to 6) to learn language and other things through play.',
  'glossary.explanation.mr':
    'A group of parents and staff (in secondary school pupils too) that has a say in decisions about the school.',
  'glossary.explanation.gmr': 'The participation council for all schools of one board together.',
  'glossary.explanation.leerplichtambtenaar':
    'Someone from the municipality who checks that children go to school, and helps when that does not work.',
  'glossary.explanation.thuiszitter':
    'A child who must go to school but has been at home for four weeks or longer without a valid reason or a fitting place.',
  'glossary.explanation.orthopedagoog': 'An expert who looks at how a child learns and behaves, and gives advice.',
  'glossary.explanation.schoolmaatschappelijk werk':
    'Help at school with worries at home or with parenting. A talk is usually free.',
  'glossary.explanation.wijkteam':
    'Helpers from the municipality in your neighbourhood. They help with parenting, money, care and work.',
  'glossary.explanation.ggd': 'The public-health service of the municipalities in the region.',
  'glossary.explanation.jgz':
    "The service that looks after children's growth and health: child health clinic, school doctor and school nurse.",
  'glossary.explanation.doorstroomtoets':
    'The test all children take in year 8 around February. The result can raise the school recommendation, never lower it.',
  'glossary.explanation.schooladvies':
    "The primary school's recommendation: what kind of secondary school fits your child. First provisional (January), then final (March).",
  'glossary.explanation.lvs': 'The system in which the school keeps track of how your child learns and develops.',
  'glossary.explanation.lob': 'Lessons and talks in which a pupil learns to choose: subjects, training, job.',
  'glossary.explanation.mentor': 'The teacher who guides a class and is your first contact at secondary school.',
  'glossary.explanation.brugfunctionaris':
    'Someone at school who connects home, school and help in the neighbourhood. For questions that are not about lessons, such as money or care.',
  'glossary.explanation.vertrouwenspersoon':
    'Someone you can tell about a problem in confidence. This person helps you think about the next step.',
  'glossary.explanation.vertrouwensinspecteur':
    'An inspector you can contact about abuse, violence, discrimination or radicalisation at school.',
  'glossary.explanation.klachtencommissie':
    'An independent group that looks at your complaint about school and gives advice. The advice is not binding.',
  'glossary.explanation.klachtenregeling':
    'The rules on what happens if you have a complaint. You find them in the school guide.',
  'glossary.explanation.geschillencommissie passend onderwijs':
    'A national committee for disputes about admission, expulsion or the opp. You apply within six weeks; no lawyer needed.',
  'glossary.explanation.onderwijsconsulent':
    'An independent expert who helps for free when parents and school cannot work it out, or when a child is at home for long.',
  'glossary.explanation.ouder- en jeugdsteunpunt':
    'A place in the region where parents and pupils get explanation and help about fitting education.',
  'glossary.explanation.schoolgids':
    'The booklet or web page that says how the school works: hours, holidays, help and complaints.',
  'glossary.explanation.sop': 'A text in which a school says what help it can give. This is now in the school guide.',
  'glossary.explanation.ondersteuningsplan':
    "The partnership's plan: what help there is in the region and how you get it.",
  'glossary.explanation.rt': 'Extra lessons, alone or in a small group, for a child who finds something hard.',
  'glossary.explanation.hgw':
    'A way of working: school, parents and child look together at what the child needs and what already goes well.',
  'glossary.explanation.nt2': 'Learning Dutch when you or your child speak another language at home.',
  'glossary.explanation.isk':
    'A class for young people aged 12 to 18 who are new in the Netherlands. They learn Dutch first.',
  'glossary.explanation.anderstalig': 'Someone who speaks a language other than Dutch at home.',
  'glossary.explanation.pgb': 'Money with which you buy care for your child yourself.',
  'glossary.explanation.extra ondersteuning':
    'Help at school on top of what the school gives every child. An opp goes with it.',
  'glossary.explanation.basisondersteuning':
    'The help every school in the region must be able to give to all children.',
  'glossary.explanation.arrangement': 'A tailor-made package of extra help for a child, often for a set time.',
  'glossary.explanation.handelingsverlegen': 'The school does not know at the moment how to help the child well.',
  'glossary.explanation.warme overdracht':
    'The old and the new school or teacher talk to each other about your child, preferably with you there.',
};
