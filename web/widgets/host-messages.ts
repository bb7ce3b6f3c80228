/** What a host may ask of the page. Everything else is ignored. */
export type HostMessage =
  | { readonly kind: 'ping' }
  | { readonly kind: 'back' }
  | { readonly kind: 'consentEnded'; readonly outcome: 'success' | 'error' }
  | { readonly kind: 'logout' }
  | { readonly kind: 'fileGiven'; readonly file: File };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** MX's SDKs send JSON as text; other hosts send objects. */
const recordOf = (data: unknown): Readonly<Record<string, unknown>> | null => {
  if (typeof data !== 'string') return isRecord(data) ? data : null;
  try {
    const parsed: unknown = JSON.parse(data);
    return isRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
};

/** Null for what is no message of a host. */
export const hostMessageOf = (data: unknown): HostMessage | null => {
  const message = recordOf(data);
  switch (message?.type) {
    case 'ping':
      return { kind: 'ping' };
    case 'logout':
      return { kind: 'logout' };
    case 'mx/navigation':
      return isRecord(message.payload) && message.payload.action === 'back' ? { kind: 'back' } : null;
    case 'tributary/file':
      return message.file instanceof File ? { kind: 'fileGiven', file: message.file } : null;
    case 'oauthComplete/success':
      return { kind: 'consentEnded', outcome: 'success' };
    case 'oauthComplete/error':
      return { kind: 'consentEnded', outcome: 'error' };
    default:
      return null;
  }
};
