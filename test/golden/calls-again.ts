import { isObject } from '../recorded/compare.ts';
import type { GoldenCall } from './golden.ts';

interface Line {
  readonly call?: string;
  readonly by?: string;
  readonly headers?: Record<string, string>;
  readonly sent?: unknown;
  readonly status?: number;
  readonly body?: unknown;
}

/** With which the pages of the chapters exchange their widget tokens. */
export const WIDGET_KEY = 'k'.repeat(43);
const WIDGET_ADDRESS = /\/md\/[a-z]+\/([\w-]{86})$/;

/** Every chapter has a client. */
const FIRST: GoldenCall = { by: 'partner', method: 'GET', path: '/client' };

/**
 * Of what a chapter recorded, the calls that its clients make again when time has passed: each read, each call with an
 * `Idempotency-Key` that succeeded, and the exchange of each widget address.
 */
export const callsAgain = (lines: readonly string[]): readonly GoldenCall[] => {
  const parsed = lines.map((line): Line => JSON.parse(line));
  // The exchanges last: each ends the session of the one before it.
  const calls = [FIRST, ...parsed.flatMap(repeated), ...parsed.flatMap(exchanges)];
  return [...new Map(calls.map((call) => [JSON.stringify(call), call])).values()];
};

const repeated = ({ call, by = '', headers, sent: body, status = 0, body: answer }: Line): readonly GoldenCall[] => {
  const [method = '', path = ''] = call?.split(' ') ?? [];
  // Pages and redirects stand there as text.
  const isRead = method === 'GET' && isObject(answer);
  const isKeyed = Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'idempotency-key') && status < 300;
  return isRead || isKeyed ? [{ by, method, path, ...(headers && { headers }), ...(isKeyed && { body }) }] : [];
};

const exchanges = ({ body }: Line): readonly GoldenCall[] => {
  const url = isObject(body) && isObject(body.url) ? String(body.url.url) : '';
  const [, token] = WIDGET_ADDRESS.exec(url) ?? [];
  if (token === undefined) return [];
  const exchange = { widget_session: { token, key: WIDGET_KEY } };
  return [{ by: 'a browser', method: 'POST', path: '/md/sessions', body: exchange }];
};
