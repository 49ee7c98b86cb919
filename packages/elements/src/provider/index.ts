export { type ProviderContext, providerContext } from './context.js';
export { ProviderElement } from './provider.js';
