import { redact } from './redact.ts';

/** Webhooks policy 7: enough for an error message. No more of a body is read. */
export const EXCERPT_BYTES_MAX = 1_024;

/** Control characters that no text has. A body that has some is a picture, an archive or a mistake. */
const BINARY = /[^\P{Cc}\t\n\v\f\r]/u;
/**
 * Characters that move the cursor or cannot be seen. They become spaces, so that no answer can change how a terminal
 * shows it.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/** The last word of an excerpt: it may be cut in two, so that no rule would recognise a token. */
const LAST_WORD = /[^\s,;"'{}<>]*$/u;

/**
 * The beginning of an answer as it may be kept and shown: redacted, on one line. Null for a body that is encoded (it is
 * never unpacked), is no text, or is empty.
 */
export const excerptOf = (beginning: Uint8Array, contentEncoding: string | null): string | null => {
  if (contentEncoding !== null && contentEncoding !== 'identity') return null;
  const text = textOf(beginning.subarray(0, EXCERPT_BYTES_MAX));
  if (text === null || BINARY.test(text)) return null;
  const whole = beginning.length < EXCERPT_BYTES_MAX ? text : text.replace(LAST_WORD, '');
  const shown = redact(whole.replaceAll(INVISIBLE, ' ')).trim().slice(0, EXCERPT_BYTES_MAX);
  return shown === '' ? null : shown;
};

/** Null when the bytes are no UTF-8; a character that is cut off at the end is left out. */
const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
};
