import { randomInt } from 'node:crypto';

/** Where an emulator may listen. */
export interface Place {
  readonly address: string;
  readonly port: number;
}

/**
 * dynoxide answers any web page and accepts any credential, so no web page may reach it. Browsers call no URL with one
 * of these ports: they are bad ports of the Fetch standard (2.9, port blocking) and of Chromium, Firefox and WebKit.
 * The same holds for redirects, frames, forms and WebSockets.
 */
const PORTS_BLOCKED_IN_BROWSERS = [6_665, 6_666, 6_667, 6_668, 6_669] as const;
/** Blocked in the same way. Where all emulators share one address, each needs a port of its own. */
const MORE_PORTS = [6_679, 6_697] as const;

/** They have all of `127.0.0.0/8` on loopback. Others, such as macOS, have only 127.0.0.1 there. */
const PLATFORMS_WITH_ADDRESSES: ReadonlySet<NodeJS.Platform> = new Set(['linux', 'win32']);

/** All places of this platform, in the order in which they are tried, which begins with a random one. */
export const placesOn = (platform: NodeJS.Platform): readonly Place[] =>
  PLATFORMS_WITH_ADDRESSES.has(platform)
    ? fromAnyOn(PORTS_BLOCKED_IN_BROWSERS).map((port) => ({ address: randomAddress(), port }))
    : fromAnyOn([...PORTS_BLOCKED_IN_BROWSERS, ...MORE_PORTS]).map((port) => ({ address: '127.0.0.1', port }));

const fromAnyOn = (ports: readonly number[]): readonly number[] => {
  const first = randomInt(ports.length);
  return [...ports.slice(first), ...ports.slice(0, first)];
};

/**
 * One of sixteen million addresses: emulators that run at the same time get different ones, and nobody can guess them.
 */
const randomAddress = (): string => `127.${randomInt(1, 255)}.${randomInt(256)}.${randomInt(1, 255)}`;
