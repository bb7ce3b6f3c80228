import type { Operation } from '../operation.ts';

type Headers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Seconds to wait, of refusals that say when to try again. */
export const RETRY_AFTER: Headers = {
  'Retry-After': {
    description: 'Seconds after which the same call may succeed.',
    schema: { type: 'integer' },
  },
};

export const LIMIT_HEADERS: Headers = {
  'RateLimit-Policy': {
    description:
      'The limits of the caller in calls a second (`q`), by draft-ietf-httpapi-ratelimit-headers-09: `"client";q=100;w=1, ' +
      '"user";q=25;w=1`. Absent where nothing is limited.',
    schema: { type: 'string' },
  },
  RateLimit: {
    description:
      'For each limit, about how many calls are left (`r`), and the seconds until more are admitted (`t`): ' +
      '`"client";r=99;t=1, "user";r=24;t=1`.',
    schema: { type: 'string' },
  },
};

/** Headers of answers that nearly every operation gives: each is described once. */
export const SHARED_HEADERS: Headers = { ...LIMIT_HEADERS, ...RETRY_AFTER };

export const referencesTo = (headers: Headers): Headers =>
  Object.fromEntries(Object.keys(headers).map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Calls whose caller is a client or one of its users. */
export const isLimited = ({ auth }: Operation): boolean => auth === 'session' || auth === 'apiKey';
