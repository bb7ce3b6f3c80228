import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf, readText } from '../../../../support/files/mt940.ts';
import { writtenRow, writtenStatement } from '../../../../support/files/mt940-writer.ts';
import { signedMinorOf } from '../../../../support/files/ofx.ts';

/** One start of the program takes longer than a thousand rows. */
const ROWS = 300;

/** `"12%2F100%3AEUR"` of each line of a name. */
const valuesOf = (context: string, name: string): readonly string[] =>
  [...context.matchAll(new RegExp(`char ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decodeURIComponent(value));

/** What AqBanking reads of a file. Debian: `apt-get install aqbanking-tools`. */
const readByAqBanking = (text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'aqbanking-'));
  try {
    const [file, context] = [join(folder, 'a.sta'), join(folder, 'a.ctx')];
    writeFileSync(file, text);
    const options = [
      '-n',
      '-D',
      folder,
      'import',
      '--importer=swift',
      '--profile=SWIFT-MT940',
      '-f',
      file,
      '-c',
      context,
    ];
    execFileSync('aqbanking-cli', options, { stdio: 'ignore', env: { ...process.env, HOME: folder } });
    return readFileSync(context, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('an MT940 file has the same content for AqBanking', () => {
  const [rows = []] = fc.sample(
    fc.array(
      writtenRow.map((row) => ({ ...row, dialect: 'german' as const })),
      { minLength: ROWS, maxLength: ROWS },
    ),
    { seed: 940, numRuns: 1 },
  );
  const text = writtenStatement(rows, { currency: 'EUR', opening: 100n });
  const context = readByAqBanking(text);
  const ours = accountOf(readText(text));
  const value = (minor: bigint) => `${minor}/100:EUR`;
  const [balance, ...values] = valuesOf(context, 'value');
  expect(balance).toBe(value(ours.account.balanceMinor ?? -1n));
  expect(values).toEqual(ours.rows.rows.map((row) => value(signedMinorOf(row))));
  expect(valuesOf(context, 'valutaDate')).toEqual(ours.rows.rows.map((row) => row.transactedOn.replaceAll('-', '')));
  expect(valuesOf(context, 'remoteName')).toEqual(ours.rows.rows.map((row) => row.description));
});
