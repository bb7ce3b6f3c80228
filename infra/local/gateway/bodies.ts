import type { IncomingMessage } from 'node:http';
import type { HttpAnswer } from '../http/http-answer.ts';
import { json } from '../http/local-route.ts';
import type { BodyLimit } from './body-limits.ts';
import { createRoom } from './room.ts';

/** Reads bodies of calls, of all of them together only so much that the host keeps its memory. */
export interface Bodies {
  /**
   * Answers by `run`, which gets the whole body; or refuses the call when its body is longer than the limit, does not come
   * in time, or finds no room in time.
   */
  readonly withBody: (request: IncomingMessage, limit: BodyLimit, run: Run) => Promise<HttpAnswer>;
}

type Run = (body: Buffer) => Promise<HttpAnswer>;

export interface BodiesOptions {
  /** Of all calls that are being read or answered. */
  readonly bytesMax?: number;
  /** For a whole body, and for room before it: as long as API Gateway gives a whole call. */
  readonly millisecondsMax?: number;
}

/** The function answers a call with such a body, whatever is wrong with it, and logs it. */
const SMALL_BYTES_MAX = 256 * 1_024;

/** Eight times the largest file. */
const BYTES_MAX = 32 * 1_024 * 1_024;
const MILLISECONDS_MAX = 30_000;

const NOTHING = Buffer.alloc(0);

export const createBodies = ({
  bytesMax = BYTES_MAX,
  millisecondsMax = MILLISECONDS_MAX,
}: BodiesOptions = {}): Bodies => {
  const room = createRoom(bytesMax, millisecondsMax);
  return {
    withBody: async (request, limit, run) => {
      const announced = announcedBytesOf(request);
      if (announced === 0) return run(NOTHING);
      const refused = announced === null || announced > SMALL_BYTES_MAX ? limit.refused() : null;
      if (refused !== null) return refused;
      if (announced !== null && announced > limit.bytesMax) return limit.tooLarge();
      const leave = await room.enter(announced ?? limit.bytesMax);
      if (leave === null) return busy();
      try {
        const read = await readBody(request, limit.bytesMax, millisecondsMax);
        if (read === 'too_large') return limit.tooLarge();
        return read === 'late' ? late() : await run(read);
      } finally {
        leave();
      }
    },
  };
};

/** Null where the caller does not say it before: the body then comes in chunks. */
const announcedBytesOf = ({ headers }: IncomingMessage): number | null => {
  if (headers['transfer-encoding'] !== undefined) return null;
  return Number(headers['content-length'] ?? 0);
};

/** `late` also when the caller goes away before the end: then nobody hears the answer. */
const readBody = (
  request: IncomingMessage,
  bytesMax: number,
  millisecondsMax: number,
): Promise<Buffer | 'too_large' | 'late'> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (read: Buffer | 'too_large' | 'late'): void => {
      clearTimeout(deadline);
      request.off('data', take).off('end', whole).off('close', gone).off('error', gone);
      resolve(read);
    };
    const take = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > bytesMax) end('too_large');
      else chunks.push(chunk);
    };
    const whole = (): void => end(Buffer.concat(chunks));
    const gone = (): void => end('late');
    const deadline = setTimeout(gone, millisecondsMax);
    // It went away while it waited for room.
    if (request.destroyed) return gone();
    request.on('data', take).on('end', whole).on('close', gone).on('error', gone);
  });

const LATE_CODE = 4080;
const BUSY_CODE = 5030;
const RETRY_AFTER_SECONDS = 5;

const late = (): HttpAnswer => {
  const message = 'The body of the request did not come in time; send it whole within 30 seconds.';
  return json(408, { error: { code: LATE_CODE, message } });
};

const busy = (): HttpAnswer => {
  const message = 'The host is reading as many bodies as it has memory for; try again.';
  const answer = json(503, { error: { code: BUSY_CODE, message } });
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(RETRY_AFTER_SECONDS) } };
};
