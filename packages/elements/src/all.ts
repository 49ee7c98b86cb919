import './provider/define.js';
import './checklist/define.js';
import './information-card/define.js';
