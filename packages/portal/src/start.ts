import { loadLanguage } from '@driehoek/sdk/i18n';
import './app.js';
import { PortalState } from './state.js';

/** Opens the portal as its visitor left it. */
export async function start(): Promise<void> {
  const app = document.createElement('portal-app');
  app.state = await PortalState.open();
  await loadLanguage(app.state.visitor.language);
  document.body.append(app);
}
