import './provider/define.js';
import './checklist/define.js';
import './class-contacts/define.js';
import './contact-calendar/define.js';
import './conversation/define.js';
import './expectations/define.js';
import './glossary/define.js';
import './information-card/define.js';
