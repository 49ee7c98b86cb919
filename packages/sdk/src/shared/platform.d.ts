// What every platform has, though ECMAScript does not define it. Where a DOM or Node library is known, theirs is used.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
