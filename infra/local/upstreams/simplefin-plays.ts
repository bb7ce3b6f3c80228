import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What a server would answer. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string;
}

/** How the server behaves at one call. All but `reset`, `status`, `html` and `hang` do what the call asks for. */
export type Play =
  | { readonly kind: 'answer' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: OutgoingHttpHeaders;
      readonly body?: string;
    }
  /** A page where data were asked for. */
  | { readonly kind: 'html'; readonly status?: number }
  /** Other headers or another body than the right ones. */
  | { readonly kind: 'changed'; readonly headers?: OutgoingHttpHeaders; readonly body?: string }
  /** The first half of the right body, as if it were all. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'delayed'; readonly delayMs: number }
  /** One byte after the other. */
  | { readonly kind: 'drip'; readonly everyMs: number }
  /** The body never ends. */
  | { readonly kind: 'endless' }
  /** The connection ends before anything is done. */
  | { readonly kind: 'reset' }
  /** Everything is done, but the connection ends before the answer. */
  | { readonly kind: 'lost' }
  /** Nothing is done, and nothing is answered. */
  | { readonly kind: 'hang' };

const PAGE =
  '<!doctype html><html><head><title>Just a moment</title></head><body>Please come back later.</body></html>';
const BLOCK = Buffer.alloc(65_536, ' ');

/** Whether the call does what it asks for, such as using up a token. */
export const isCarriedOut = ({ kind }: Play): boolean => !['status', 'html', 'reset', 'hang'].includes(kind);

/** Plays an answer; the status sent, or null where none is. */
export const play = (how: Play, answer: PlainAnswer, response: ServerResponse): number | null => {
  switch (how.kind) {
    case 'answer':
      return send(response, answer);
    case 'status':
    case 'html':
    case 'changed':
    case 'cut':
      return send(response, otherAnswer(how, answer));
    case 'delayed': {
      const timer = setTimeout(() => send(response, answer), how.delayMs);
      response.once('close', () => clearTimeout(timer));
      return answer.status;
    }
    case 'drip':
      return drip(response, answer, how.everyMs);
    case 'endless':
      return endless(response, answer);
    case 'reset':
    case 'lost':
      response.socket?.resetAndDestroy();
      return null;
    case 'hang':
      return null;
  }
};

type Other = Extract<Play, { kind: 'status' | 'html' | 'changed' | 'cut' }>;

/** What is sent, at once and whole, in place of the right answer. */
const otherAnswer = (how: Other, answer: PlainAnswer): PlainAnswer => {
  switch (how.kind) {
    case 'status':
      return { status: how.status, headers: { 'content-type': 'text/plain', ...how.headers }, body: how.body ?? '' };
    case 'html':
      return { status: how.status ?? 200, headers: { 'content-type': 'text/html' }, body: PAGE };
    case 'changed':
      return { ...answer, headers: { ...answer.headers, ...how.headers }, body: how.body ?? answer.body };
    case 'cut':
      return { ...answer, body: answer.body.slice(0, answer.body.length / 2) };
  }
};

const send = (response: ServerResponse, { status, headers, body }: PlainAnswer): number => {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
  return status;
};

const drip = (response: ServerResponse, { status, headers, body }: PlainAnswer, everyMs: number): number => {
  const bytes = Buffer.from(body);
  let at = 0;
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + 1));
    at += 1;
    if (at >= bytes.length) response.end();
  }, everyMs);
  response.once('close', () => clearInterval(timer));
  response.once('finish', () => clearInterval(timer));
  return status;
};

const endless = (response: ServerResponse, { status, headers }: PlainAnswer): number => {
  response.writeHead(status, headers);
  // One block after the other, so that the end of the connection is seen between them.
  const pour = (): void => {
    if (!response.destroyed) response.write(BLOCK, (error) => error ?? setImmediate(pour));
  };
  pour();
  return status;
};
