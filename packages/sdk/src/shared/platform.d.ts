// Declarations of what every platform has but ECMAScript does not define. Where the DOM or Node library is included,
// its declarations are used.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
