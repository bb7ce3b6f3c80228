import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapsOf, mapsOfRelease } from '../../../infra/build/bundle-maps.ts';
import { bundleHandler } from '../../../infra/build/bundling.ts';
import { otherReleases, withSources } from '../../../infra/cli/where.ts';
import { writeArchive } from '../../../infra/release/archive.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const ENTRY = join(import.meta.dirname, '../../../functions/sessions/handler.ts');
const folder = temporaryFolder();

/** Where a sentence of ours stands in the bundle that is deployed. */
const placeOf = (sentence: string): string => {
  bundleHandler(ENTRY, folder);
  for (const file of readdirSync(folder)) {
    const before = readFileSync(join(folder, file), 'utf8').split(sentence)[0] ?? '';
    const lines = before.split('\n');
    const isThere = readFileSync(join(folder, file), 'utf8').includes(sentence);
    if (isThere) return `file:///var/task/${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  }
  throw new Error('the bundle does not have the sentence');
};

describe('npm run where', () => {
  const maps = mapsOf('sessions');

  it('names the file and line of our code behind a place in a deployed bundle', () => {
    const sentence = 'The requested object does not exist.';
    const frame = `    at n (${placeOf(sentence)})`;
    const [, file = '', line = ''] = / = (\S+):(\d+)\)$/.exec(withSources(frame, maps)) ?? [];
    expect(file).toBe('lib/contract/error-code.ts');
    expect(readFileSync(file, 'utf8').split('\n')[Number(line) - 1]).toContain(sentence);
  });

  it('finds lines of another release, whose code is another', () => {
    const lines = [
      '{"release":"0.2.0","service":"poll"}',
      '{"release": "0.3.0"}',
      '{"release":"0.2.0"}',
      'no line of ours',
    ];
    expect(otherReleases(lines.join('\n'), '0.3.0')).toEqual(['0.2.0']);
  });

  it('says so when the place belongs to another release', () => {
    expect(withSources('at x (file:///var/task/chunk-OTHER.mjs:1:1)', maps)).toContain('not in this bundle');
  });

  it('takes maps of an archive, packed or not, and refuses lines of another release', async () => {
    const name = 'tributary-9.9.9-deploy';
    const made = temporaryFolder();
    mkdirSync(join(made, name, 'maps/sessions'), { recursive: true });
    for (const [file, { payload }] of maps)
      writeFileSync(join(made, name, 'maps/sessions', `${file}.map`), JSON.stringify(payload));
    await writeArchive(made, name, join(made, `${name}.tar.gz`));
    const frame = `at n (${placeOf('The requested object does not exist.')})`;
    for (const path of [join(made, name), join(made, `${name}.tar.gz`)]) {
      expect(withSources(frame, mapsOfRelease(path, 'sessions'))).toBe(withSources(frame, maps));
      expect(mapsOfRelease(path, 'poll').size).toBe(0);
      const run = (input: string): string =>
        execFileSync(process.execPath, ['infra/cli/where.ts', 'sessions', '--maps', path], { input, encoding: 'utf8' });
      expect(run(`{"release":"9.9.9","error_at":"${frame}"}`)).toContain('lib/contract/error-code.ts:');
      expect(() => run('{"release":"0.2.0"}')).toThrow(/these maps are of 9\.9\.9/);
    }
  });
});
