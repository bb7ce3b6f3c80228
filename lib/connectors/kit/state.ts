/**
 * What a connector keeps between its calls: JSON of at most `STATE_BYTES_MAX` bytes. It is stored in clear, so it never
 * holds a secret. It comes back as `unknown`: an earlier release of the connector may have written it.
 */
export type State = string | number | boolean | null | readonly State[] | { readonly [name: string]: State };

/** Names and cursors take some hundred bytes. State lies in the item of the member, which many calls read. */
const STATE_BYTES_MAX = 4_096;

/** The state as it is stored; null when it is too long. */
export const stateText = (state: State): string | null => {
  const text = JSON.stringify(state);
  return Buffer.byteLength(text) > STATE_BYTES_MAX ? null : text;
};
