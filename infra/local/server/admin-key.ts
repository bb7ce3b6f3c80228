import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { HttpAnswer } from '../http/http-answer.ts';
import { json } from '../http/local-route.ts';

type Asked = Pick<IncomingMessage, 'method' | 'headers' | 'socket'>;

/** Null: the call is admitted. Otherwise the answer to it, 401. */
export type AdminGate = (request: Asked, path: string) => HttpAnswer | null;

export const ADMIN_KEY_HEADER = 'tributary-admin-key';

/** As `MD-API-KEY` missing or wrong. */
const WRONG_KEY_CODE = 4013;

const LOOPBACK_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;
const LOOPBACK_ADDRESS = /^(?:(?:::ffff:)?127\.|::1$)/;

/** These have no data, or, as the receiver, are called by the service itself. */
const OPEN_PATHS: ReadonlySet<string> = new Set(['/_local/receiver', '/_local/front/style.css']);

const SEND = 'Send the key of TRIBUTARY_ADMIN_KEY in the header Tributary-Admin-Key.';
const SET =
  'This address is not of loopback, so pages and the control panel ask for a key. ' +
  'Start the host with TRIBUTARY_ADMIN_KEY, and send that key in the header Tributary-Admin-Key.';

/**
 * Guards `/_local` and the pages of this host. With an admin key each call of `/_local` must send it, and each page that is
 * not asked for over loopback: pages themselves have no data. Without a key, calls over loopback are admitted, and all
 * others are refused, because nobody could have told them a key.
 */
export const createAdminGate =
  (adminKey: string | null): AdminGate =>
  (request, path) => {
    if (OPEN_PATHS.has(path)) return null;
    const isPage = !path.startsWith('/_local');
    if ((adminKey === null || isPage) && isOverLoopback(request)) return null;
    if (adminKey === null) return refusal(SET, {});
    return isSame(sentKey(request), adminKey) ? null : refusal(SEND, promptFor(request));
  };

/** By the name that the caller used, and by the address at which the call came in. */
const isOverLoopback = ({ headers, socket }: Asked): boolean =>
  LOOPBACK_HOST.test(headers.host ?? '') && LOOPBACK_ADDRESS.test(socket.localAddress ?? '');

/** From the header, or from a browser's own dialog as the password of any name. */
const sentKey = ({ headers }: Asked): string => {
  const sent = headers[ADMIN_KEY_HEADER];
  if (typeof sent === 'string') return sent;
  const [scheme = '', encoded = ''] = (headers.authorization ?? '').split(' ');
  if (scheme.toLowerCase() !== 'basic') return '';
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  return decoded.slice(decoded.indexOf(':') + 1);
};

/** Hashes have one length, so the time says neither the length nor a part of the key. */
const isSame = (sent: string, wanted: string): boolean => timingSafeEqual(digest(sent), digest(wanted));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A browser asks the person for the key where a page is opened, and not for each call of a script. */
const promptFor = ({ headers }: Asked) =>
  headers['sec-fetch-mode'] === 'navigate'
    ? {
        'www-authenticate':
          'Basic realm="Tributary: any name, and TRIBUTARY_ADMIN_KEY as the password", charset="UTF-8"',
      }
    : {};

const refusal = (message: string, headers: Readonly<Record<string, string>>): HttpAnswer => {
  const answer = json(401, { error: { code: WRONG_KEY_CODE, message } });
  return { ...answer, headers: { ...answer.headers, ...headers } };
};
