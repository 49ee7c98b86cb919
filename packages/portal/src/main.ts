import '@driehoek/elements/provider/define';
import { loadLanguage } from '@driehoek/sdk/i18n';
import './app.js';
import { PortalState } from './state.js';

const app = document.createElement('portal-app');
app.state = await PortalState.open();
await loadLanguage(app.state.visitor.language);
document.body.append(app);
