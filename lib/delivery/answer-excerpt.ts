import { redact } from './redact.ts';

/** Webhooks policy 7: enough for an error message. No more of a body is read, whatever it announces. */
export const EXCERPT_BYTES_MAX = 1_024;

/** Control characters that no text has; where there are some, the body is a picture, an archive or a mistake. */
const BINARY = /[^\P{Cc}\t\n\v\f\r]/u;
/** What moves the cursor or cannot be seen: line ends become spaces, and nothing can colour or reverse a terminal's text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
/** A word that the end of the excerpt may have cut in two, so that no rule would know it for a token. */
const LAST_WORD = /[^\s,;"'{}<>]*$/u;

/**
 * The beginning of an answer as it may be kept and shown: redacted, on one line. Null when the body is encoded (it is
 * never unpacked), no text, or empty.
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
