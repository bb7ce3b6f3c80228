import type { Play } from '../../../infra/local/upstreams/simplefin-plays.ts';
import { DAY_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { ConnectionStatus } from '../../../lib/domain/members/connection-status.ts';

export interface Fault {
  /** `tls`: the connector speaks TLS to a server that does not. */
  readonly play: Play | 'tls';
  /** What the member shows afterwards. */
  readonly shows: ConnectionStatus;
  /** The body goes on as long as it is read, so that calls are given less of it. */
  readonly hasLongBody?: true;
  /** The fault takes as long as a call may last, so calls are given less time. */
  readonly isSlow?: true;
}

export const RETRY_AFTER_SECONDS = DAY_MS / SECOND_MS;

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Play => ({
  kind: 'status',
  status: code,
  headers,
});

const JSON_TYPE = { 'content-type': 'application/json' };

/** What can go wrong with any call, and what follows from it unless a connector knows better. */
export const FAULTS = {
  '400': { play: status(400), shows: 'FAILED' },
  '401': { play: status(401), shows: 'DENIED' },
  '402': { play: status(402), shows: 'DISABLED' },
  '403': { play: status(403), shows: 'DENIED' },
  '404': { play: status(404), shows: 'FAILED' },
  '409': { play: status(409), shows: 'FAILED' },
  '429': { play: status(429), shows: 'DELAYED' },
  '429 with Retry-After': {
    play: status(429, { 'retry-after': String(RETRY_AFTER_SECONDS) }),
    shows: 'DELAYED',
  },
  '500': { play: status(500), shows: 'FAILED' },
  '503': { play: status(503), shows: 'FAILED' },
  'a redirect': { play: status(302, { location: 'https://elsewhere.example/' }), shows: 'FAILED' },
  'an HTML page with 200': { play: { kind: 'html' }, shows: 'FAILED' },
  'an empty body': { play: { kind: 'changed', body: '' }, shows: 'FAILED' },
  'a body that is cut': { play: { kind: 'cut' }, shows: 'FAILED' },
  'a body of another shape': {
    play: { kind: 'changed', headers: JSON_TYPE, body: '[[null, 0, ""]]' },
    shows: 'FAILED',
  },
  'a body of another type': { play: { kind: 'changed', headers: { 'content-type': 'image/png' } }, shows: 'FAILED' },
  'a body without end': { play: { kind: 'endless' }, shows: 'FAILED', hasLongBody: true },
  'a body byte by byte': { play: { kind: 'drip', everyMs: 20 }, shows: 'FAILED', isSlow: true },
  'a reset': { play: { kind: 'reset' }, shows: 'FAILED' },
  'a lost answer': { play: { kind: 'lost' }, shows: 'FAILED' },
  'a fault of TLS': { play: 'tls', shows: 'FAILED' },
  'no answer': { play: { kind: 'hang' }, shows: 'FAILED', isSlow: true },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;
