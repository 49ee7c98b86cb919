import './provider/define.js';
import './checklist/define.js';
import './class-contacts/define.js';
import './contact-calendar/define.js';
import './information-card/define.js';
