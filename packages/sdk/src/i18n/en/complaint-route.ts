import type { Catalogue } from '../catalogue.js';
import type * as nl from '../nl/complaint-route.js';

export const complaintRoute: Catalogue<keyof typeof nl.complaintRoute> = {
  'complaint-route.step.person': 'Talk to the person concerned, such as the teacher or mentor.',
  'complaint-route.step.head': 'Talk to the school head, who can mediate.',
  'complaint-route.step.board': 'Ask the school board for help.',
  'complaint-route.step.committee':
    'Lodge a complaint with the complaints committee. It responds within 4 weeks. Its advice is not binding.',
  'complaint-route.beside.confidential-adviser': 'Confidential adviser: at any time, in confidence.',
  'complaint-route.beside.confidential-inspector':
    'Confidential inspector: for abuse, violence, discrimination or radicalisation. Call 0900 111 3 111.',
  'complaint-route.beside.disputes-committee':
    'Disputes committee: about admission, expulsion or an opp (plan for extra support). Apply within 6 weeks.',
  'complaint-route.beside.education-consultant': 'Education consultant: helps free of charge and takes no side.',
  'complaint-route.step.person.staff': 'Parents talk to the person concerned, such as the teacher or mentor.',
  'complaint-route.step.head.staff': 'Parents talk to the school head, who can mediate.',
  'complaint-route.step.board.staff': 'Parents ask the school board for help.',
  'complaint-route.step.committee.staff':
    'Parents lodge a complaint with the complaints committee. It responds within 4 weeks. Its advice is not binding.',
  'complaint-route.beside.disputes-committee.staff':
    'Disputes committee: about admission, expulsion or an opp (plan for extra support). Parents apply within 6 weeks.',
  'complaint-route.step.person.pupil': 'Talk to the person it is about, or to your teacher. You may bring somebody.',
  'complaint-route.step.head.pupil': 'Talk to the head of the school, who listens to everybody and thinks along.',
  'complaint-route.step.committee.pupil': 'Still stuck? Your parents can make a complaint to the complaints committee.',
  'complaint-route.beside.confidential-adviser.pupil':
    'Confidential adviser: somebody you can always talk to, who passes nothing on without telling you.',
  'complaint-route.beside.confidential-inspector.pupil':
    'Confidential inspector: when somebody at school hurts you, calls you names or bothers you. Call 0900 111 3 111.',
};
