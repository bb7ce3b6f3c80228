import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

const HEADING = /^## (?:Unreleased|(\d+\.\d+\.\d+) — \d{4}-\d{2}-\d{2})$/;
const headingsOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('## '));

/** The number of the newest release that the text tells of; null where a heading is wrong or out of order. */
const newestOf = (text: string): string | null => {
  const [first, ...releases] = headingsOf(text).map((heading) => HEADING.exec(heading));
  if (first === undefined || first === null || first[1] !== undefined) return null;
  return releases.every((match) => match?.[1] !== undefined) ? (releases[0]?.[1] ?? null) : null;
};

/** Whether a checkout may have this version: that of the newest release, or `-dev` behind the number of a later one. */
const fits = (newest: string | null, version: string): boolean => {
  const [number = '', state] = version.split('-');
  if (newest === null || state === undefined) return number === newest;
  return state === 'dev' && number.localeCompare(newest, 'en', { numeric: true }) > 0;
};

describe('CHANGELOG.md', () => {
  const text = readFileSync('CHANGELOG.md', 'utf8');

  it('has the release of package.json first, or the one before it in development', () => {
    expect(fits(newestOf(text), manifest.version)).toBe(true);
    expect(['0.3.0', '0.3.0-dev', '0.10.0-dev', '0.2.0-dev', '0.1.9-dev'].filter((one) => fits('0.2.0', one))).toEqual([
      '0.3.0-dev',
      '0.10.0-dev',
    ]);
    expect(fits('0.2.0', '0.2.0')).toBe(true);
  });

  it('has only links to pages that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('is refused if a release lacks its section, or the next release its place', () => {
    expect(newestOf('## Unreleased\n\n## 9.9.9 — 2030-01-01\n\n## 0.2.0 — 2026-11-24\n')).toBe('9.9.9');
    expect(newestOf('## 0.2.0 — 2026-11-24\n')).toBeNull();
    expect(newestOf('## Unreleased\n\n## 0.2.0\n')).toBeNull();
  });
});
