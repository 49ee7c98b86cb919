import type { Response } from '@driehoek/sdk/checklist';
import type { InformationCard } from '@driehoek/sdk/information-card';
import { createRoot } from 'react-dom/client';
import { App } from './components.jsx';

declare global {
  interface Window {
    card: InformationCard;
    kept: Response | undefined;
  }
}

const root = createRoot(document.querySelector('main')!);
// Each letter comes back as a prop, as in an app that keeps it in its state.
const show = () => {
  root.render(
    <App
      card={window.card}
      kept={window.kept}
      keep={(response) => {
        window.kept = response;
        show();
      }}
    />,
  );
};
show();
