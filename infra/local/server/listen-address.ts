import { API_KEY_DEFAULT } from '../operator/local-client.ts';

/** This machine alone, or every network of the machine, as a container needs it whose port is published. */
export type ListenAddress = '127.0.0.1' | '0.0.0.0';

/** Others can try keys as often as they like, so a key must be too long to be found. */
const KEY_LENGTH_MIN = 16;

/** Keys that callers must send where others can reach the host. */
const KEYS = ['TRIBUTARY_API_KEY', 'TRIBUTARY_ADMIN_KEY'] as const;

/**
 * The address in `TRIBUTARY_LISTEN`. Throws on any other, and where others could reach the host without a secret: the API by
 * the well-known key of every local host, or the control panel by none.
 */
export const listenAddress = (environment: Readonly<Record<string, string | undefined>>): ListenAddress => {
  const text = environment.TRIBUTARY_LISTEN || '127.0.0.1';
  if (text === '127.0.0.1') return text;
  if (text !== '0.0.0.0') throw new Error(`TRIBUTARY_LISTEN: 127.0.0.1 or 0.0.0.0, and not ${text}`);
  const isWeak = (key: string): boolean => key.length < KEY_LENGTH_MIN || key === API_KEY_DEFAULT;
  const weak = KEYS.filter((name) => isWeak(environment[name] ?? ''));
  if (weak.length > 0) {
    throw new Error(
      `TRIBUTARY_LISTEN=0.0.0.0 lets other machines call this host. Set ${weak.join(' and ')} ` +
        `to random texts of ${KEY_LENGTH_MIN} letters or more.`,
    );
  }
  return text;
};
