import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

/** Offsets in minutes west of UTC, on the days the clocks of New York go forward and back. */
const ZONES = [
  ['UTC', 0, 0],
  ['Etc/GMT+12', 720, 720],
  ['Pacific/Kiritimati', -840, -840],
  ['Asia/Kathmandu', -345, -345],
  ['America/New_York', 240, 240],
] as const;
/** Half an hour after the change, so that the offset is the new one, then the old one again. */
const FORWARD = '2026-03-08T07:30:00.000Z';
const BACK = '2026-11-01T05:30:00.000Z';

const script = fileURLToPath(new URL('../../support/files/zone-digest.ts', import.meta.url));
const digestIn = async (TZ: string, instant: string): Promise<{ readonly offset: number; readonly digest: string }> => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, instant], { env: { ...process.env, TZ } });
  return JSON.parse(stdout);
};

describe('time zones', () => {
  test.each([
    ['forward', FORWARD],
    ['back', BACK],
  ])('do not change calendar, ledger and lists when clocks go %s (P24)', async (name, instant) => {
    const digests = new Set<string>();
    for (const [zone, onForward, onBack] of ZONES) {
      const { offset, digest } = await digestIn(zone, instant);
      expect(offset).toBe(name === 'forward' ? onForward : onBack);
      digests.add(digest);
    }
    expect(digests.size).toBe(1);
  });
});
