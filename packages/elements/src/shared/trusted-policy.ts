interface TrustedPolicy {
  createScript(text: string): string;
  createScriptURL(address: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
let policy: TrustedPolicy | undefined;

/** Our policy, `driehoek`; `undefined` where the browser knows none. Throws when the page does not allow it. */
function ourPolicy(): TrustedPolicy | undefined {
  policy ??= trustedTypes?.createPolicy('driehoek', {
    createScript: requireJson,
    createScriptURL: (address) => {
      if (new URL(address).origin !== location.origin) throw new TypeError(`Not of this page: ${address}`);
      return address;
    },
  });
  return policy;
}

/**
 * Converts JSON for use as a script's text. Trusted Types require this even for a script that holds data and never
 * runs; our policy accepts nothing but JSON, and leaves its escapes: somebody may keep the page as HTML. Throws when the page does not allow the policy.
 */
export const trustedData = (json: string): string => ourPolicy()?.createScript(json) ?? json;

/** Converts the address of a worker; our policy accepts the page's own origin alone. Throws like {@link trustedData}. */
export const trustedScriptAddress = (address: string): string => ourPolicy()?.createScriptURL(address) ?? address;

function requireJson(text: string): string {
  JSON.parse(text);
  return text;
}
