import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { MINUTE_MS, SECOND_MS } from '../../domain/kernel/time.ts';
import type { HintReader } from '../hint.ts';
import { readMemberReference } from '../member-reference.ts';

/** A recorded hint cannot be sent again after this time; Standard Webhooks suggests it. */
const AGE_MS_MAX = 5 * MINUTE_MS;
/** No upstream has more valid secrets at once; more signatures would only cost time. */
const SIGNATURES_MAX = 5;
const ID_LENGTH_MAX = 128;
const SECRET_PREFIX = 'whsec_';

const hintBody = z.object({ type: z.literal('job.ended'), reference: z.string() });

/** Hints of the sandbox bank: Standard Webhooks 1.0.0 with the reference that was given at the job's start. */
export const createSandboxHintReader =
  (secret: string): HintReader =>
  ({ headers, body }, nowMs) => {
    const id = headers['webhook-id'] ?? '';
    const timestamp = headers['webhook-timestamp'] ?? '';
    if (id === '' || id.length > ID_LENGTH_MAX || !isAboutNow(timestamp, nowMs)) return { kind: 'wrongSignature' };
    const expected = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.`).update(body).digest();
    if (!signaturesIn(headers['webhook-signature'] ?? '').some((signature) => isSame(signature, expected))) {
      return { kind: 'wrongSignature' };
    }
    const parsed = hintBody.safeParse(parseJson(body));
    const member = parsed.success ? readMemberReference(parsed.data.reference) : null;
    return member === null ? { kind: 'ignored' } : { kind: 'news', id, ...member };
  };

/** Seconds since 1970. */
const isAboutNow = (timestamp: string, nowMs: number): boolean =>
  /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) * SECOND_MS - nowMs) <= AGE_MS_MAX;

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');

/** The signatures of version 1 in a list that is separated by spaces. */
const signaturesIn = (header: string): readonly Buffer[] =>
  header
    .split(' ', SIGNATURES_MAX)
    .filter((entry) => entry.startsWith('v1,'))
    .map((entry) => Buffer.from(entry.slice('v1,'.length), 'base64'));

const isSame = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

const parseJson = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
};
