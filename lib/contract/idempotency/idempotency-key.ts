import type { OperationEntry } from '../operation.ts';

/** Longer than any UUID or name of a request; a name of a record is made of it. */
export const IDEMPOTENCY_KEY_LENGTH_MAX = 255;
const PRINTABLE_ASCII = /^[ -~]+$/;

export const isIdempotencyKey = (text: string): boolean =>
  text.length <= IDEMPOTENCY_KEY_LENGTH_MAX && PRINTABLE_ASCII.test(text);

/**
 * Whether an operation honours the header `Idempotency-Key`: every POST of a caller that is known. The function `read`
 * changes nothing. A widget address is exchanged once by itself, and an upstream names its hints.
 */
export const takesIdempotencyKey = ({ method, auth, function: served }: OperationEntry): boolean =>
  method === 'POST' && auth !== 'none' && served !== 'read';
