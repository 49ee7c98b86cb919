import '@driehoek/elements/provider/define';
import './app.js';
import { PortalState } from './state.js';

const app = document.createElement('portal-app');
app.state = await PortalState.open();
document.body.append(app);
