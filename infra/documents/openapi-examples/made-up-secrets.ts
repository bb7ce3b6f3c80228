/** Keys of webhooks, and random texts that are longer than a guid: tokens, cursors, states. */
const RANDOM = /\b(?<prefix>whsec_|whpk_)[A-Za-z0-9+/]+(?<end>=*)|[A-Za-z0-9_-]{43,}/g;

const MADE_UP = 'MadeUp';

/**
 * The value with words of the same length in place of what was drawn at random, so that nobody takes it for a secret, and
 * no scanner does.
 */
export const withMadeUpSecrets = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replaceAll(RANDOM, (text, prefix: string = '', end: string = '') => {
      const length = text.length - prefix.length - end.length;
      return `${prefix}${MADE_UP.repeat(Math.ceil(length / MADE_UP.length)).slice(0, length)}${end}`;
    }),
  );
