import { createRoot } from 'react-dom/client';
import { App } from './components.jsx';

const root = createRoot(document.querySelector('main')!);
// Each answer comes back as a prop, as in an app that keeps it in its state.
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
