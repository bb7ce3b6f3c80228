declare global {
  interface Window {
    /** Of browsers that know trusted types. */
    readonly trustedTypes?: {
      readonly createPolicy: (name: 'default', rules: { readonly createHTML: (html: string) => string }) => unknown;
    };
  }
}

/**
 * The editor of the viewer writes HTML as text, which the policy of the page would refuse. It has no rule for scripts and
 * their addresses, so these stay refused; and scripts inside of HTML are refused by the sources that the page allows.
 */
export const letHtmlPass = (): void =>
  void window.trustedTypes?.createPolicy('default', { createHTML: (html) => html });
