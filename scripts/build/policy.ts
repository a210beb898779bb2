// The content security policy of a built page, and how it is written into it.
import type { HtmlTagDescriptor } from 'vite';

export interface Sources {
  readonly scripts: string;
  readonly styles: string;
  readonly images: string;
  /** Directives of this page alone. */
  readonly others?: readonly string[];
  /** The one policy of trusted types that may be made. */
  readonly trustedTypes?: string;
}

/**
 * Nothing but what is named, nothing sent anywhere, and no text that becomes HTML or script: no policy of trusted types
 * exists that could let one through, but for the one named.
 */
export function policyOf({ scripts, styles, images, others = [], trustedTypes = "'none'" }: Sources): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    // Pictures that the page makes itself, on their way to a PNG.
    `img-src ${images} blob:`,
    ...others,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/** First in the head: what stands before it would not be held to it. */
export const policyTag = (policy: string): HtmlTagDescriptor => ({
  tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend',
});
