import { frameAncestorsOf } from '../../../lib/domain/widgets/widget-origin.ts';

/**
 * A widget takes logins of banks, so its page may load and call nothing but this service, and no text of an answer can
 * become a script in it. Pictures of challenges are data URIs. The headers of other pages forbid frames and scripts.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** What a page of forms never asks a device for. */
const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** The headers of a page that pages of these origins may embed. */
export const widgetPageHeaders = (origins: readonly string[], isHttpAllowed: boolean) => ({
  'content-security-policy': [...POLICY, `frame-ancestors ${frameAncestorsOf(origins, isHttpAllowed)}`].join('; '),
  'permissions-policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
  'x-robots-tag': 'noindex',
});
