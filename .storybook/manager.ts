import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({ theme });

// Going to the address where one is adds nothing to the history of a browser. Storybook's router does add it when a page opens at a
// heading, and adds the first page to the address without one: "back" would once seem to do nothing.
const { pushState, replaceState } = history;
history.pushState = function (data, unused, url) {
  const isHere = !location.search || new URL(url ?? '', location.href).href === location.href;
  (isHere ? replaceState : pushState).call(this, data, unused, url);
};
