export { type ContextCallback, ContextRequestEvent, type ProviderContext, providerContext } from './context.js';
export { ProviderElement } from './provider.js';
