// Nothing but this is loaded with the page itself, so that it can report what could not be loaded.
export {};

try {
  const { start } = await import('./start.js');
  await start();
} catch (error) {
  renderStartFailure();
  throw error;
}

/** Renders a message and a way to try again, in both languages: the visitor's choice is not known without the rest. */
function renderStartFailure(): void {
  const main = document.createElement('main');
  main.className = 'start-failure';
  for (const [lang, text, action] of [
    ['nl', 'Het portaal kon niet worden geladen. Is er internet?', 'Probeer opnieuw'],
    ['en', 'The portal could not be loaded. Are you online?', 'Try again'],
  ] as const) {
    const paragraph = document.createElement('p');
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'button', textContent: action });
    button.addEventListener('click', () => location.reload());
    Object.assign(paragraph, { lang, textContent: `${text} `, role: 'alert' }).append(button);
    main.append(paragraph);
  }
  document.body.append(main);
  addEventListener('online', () => location.reload(), { once: true });
}
