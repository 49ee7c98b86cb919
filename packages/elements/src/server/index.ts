// For a server: import the `define` modules of the elements that a page shows, and then this one. A browser never loads it.
export { type RenderOptions, renderElement } from './render-element.js';
