import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMO } from '../../../infra/local/help/demo-help.ts';
import { helpOf } from '../../../infra/local/help/program-help.ts';
import { SEED } from '../../../infra/local/help/seed-help.ts';
import { START } from '../../../infra/local/help/start-help.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const LOCAL = join(ROOT, 'infra', 'local');
/** Set by the host itself, or by Lambda's runtime in it. */
const NOT_OF_PEOPLE = new Set(['TZ', '_X_AMZN_TRACE_ID']);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

const run = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['launch/launch.cjs', ...args], { cwd: ROOT }, (error, out, complaint) =>
      resolve({ code: error ? Number(error.code) : 0, out, error: complaint }),
    );
  });

describe.each([
  { program: START, file: 'infra/local/start.ts' },
  { program: DEMO, file: 'infra/local/demo.ts' },
  { program: SEED, file: 'infra/seed/seed.ts' },
])('$program.command', ({ program, file }) => {
  it('--help shows every option and ends with 0', { timeout: 60_000 }, async () => {
    const { code, out } = await run(file, '--help');
    expect([code, out]).toEqual([0, helpOf(program)]);
    for (const option of Object.keys(program.options)) expect(out).toMatch(new RegExp(`^  --${option}\\b`, 'm'));
  });

  it('an unknown option is named, with the way to the help', { timeout: 60_000 }, async () => {
    const { code, error } = await run(file, '--verbos');
    expect([code, error]).toEqual([1, `Unknown option '--verbos'. See: ${program.command} -- --help\n`]);
  });
});

describe('npm start -- --help', () => {
  it('shows every environment variable that the host reads', () => {
    const read = readdirSync(LOCAL, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [...readFileSync(join(LOCAL, path), 'utf8').matchAll(/process\.env\.([A-Z_]+)/g)])
      .map(([, name = '']) => name)
      .filter((name) => !NOT_OF_PEOPLE.has(name));
    const told = new Set(Object.keys(START.variableTexts));
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((name) => !told.has(name))).toEqual([]);
    for (const name of ['PORT', 'SIMPLEFIN_PORT']) expect(told).toContain(name);
  });
});

describe('npm run seed -- --help', () => {
  it('shows every environment variable that the program reads', () => {
    const text = readFileSync(join(ROOT, 'infra', 'seed', 'seed.ts'), 'utf8');
    const read = [...text.matchAll(/process\.env\.([A-Z_]+)/g)].map(([, name = '']) => name);
    expect(read.toSorted()).toEqual(Object.keys(SEED.variableTexts).toSorted());
  });
});
