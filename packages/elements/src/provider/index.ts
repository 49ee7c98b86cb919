export { type ProviderContext, providerContext } from '../shared/context.js';
export { ProviderElement } from './provider.js';
