import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { spawnGuarded } from '../../../infra/local/process/spawn-guarded.ts';
import { compactAtStart } from '../../../infra/local/table/compact-at-start.ts';
import { compactTable, draftOf, journalOf } from '../../../infra/local/table/compact-table.ts';
import { until } from '../../e2e/started-host.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const ROWS = 2_000;
const GONE = 'text of a deleted row';

const root = temporaryFolder("tributary's-");

/** As the emulator leaves its file when the host ends, which kills it: with a journal, and with bytes of deleted rows. */
const template = join(root, 'template.sqlite');
{
  const writing = new DatabaseSync(template);
  writing.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (pk TEXT PRIMARY KEY, json TEXT)');
  const insert = writing.prepare('INSERT INTO t VALUES (?, ?)');
  for (let at = 0; at < ROWS; at += 1) insert.run(`stays-${at}`, 'x'.repeat(at % 3_000));
  insert.run('gone', GONE);
  writing.exec("DELETE FROM t WHERE pk = 'gone'");
  copyFileSync(template, join(root, 'killed'));
  copyFileSync(journalOf(template), join(root, 'killed-wal'));
  writing.close();
}

let file = '';
let told: string[] = [];
beforeEach(() => {
  file = join(mkdtempSync(join(root, 'data-')), 'dynamodb.sqlite');
  told = [];
  copyFileSync(join(root, 'killed'), file);
  copyFileSync(join(root, 'killed-wal'), journalOf(file));
});
const tell = (sentence: string): void => void told.push(sentence);

const rowsOf = (path: string): number => {
  const reading = new DatabaseSync(path);
  try {
    expect(Object.values(reading.prepare('PRAGMA integrity_check').get() ?? {})).toEqual(['ok']);
    return Number(reading.prepare("SELECT count(*) AS rows FROM t WHERE pk LIKE 'stays-%'").get()?.rows);
  } finally {
    reading.close();
  }
};
const holdsGone = (): boolean =>
  readdirSync(join(file, '..')).some((name) => readFileSync(join(file, '..', name)).includes(GONE));

const expectCompacted = async (): Promise<void> => {
  await compactAtStart(file, tell);
  expect(told).toEqual([]);
  expect(holdsGone()).toBe(false);
  expect(readdirSync(join(file, '..'))).toEqual(['dynamodb.sqlite']);
  expect(rowsOf(file)).toBe(ROWS);
};

describe('the table file at the start of its host', () => {
  it('keeps every row, and no byte of a deleted one, in one file of its owner', async () => {
    expect(holdsGone()).toBe(true);
    await expectCompacted();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is compacted where pages are free, and without a journal', async () => {
    const writing = new DatabaseSync(file);
    writing.exec('PRAGMA journal_mode = DELETE; CREATE TABLE more (x); INSERT INTO more VALUES (hex(zeroblob(9000)))');
    writing.exec(`INSERT INTO more VALUES ('${GONE}'); DROP TABLE more`);
    writing.close();
    expect(existsSync(journalOf(file))).toBe(false);
    await expectCompacted();
  });

  it('is not written again where nothing was written since', async () => {
    await expectCompacted();
    const { ino } = statSync(file);
    await compactAtStart(file, tell);
    expect(statSync(file).ino).toBe(ino);
  });

  it('is whole and compacted at the next start, however often compacting was killed', async () => {
    const script = join(import.meta.dirname, '../../../infra/local/table/compact-process.ts');
    let killed = 0;
    for (let bytes = 0; bytes < statSync(file).size; bytes += 1_000_000) {
      const { child, stop } = spawnGuarded(process.execPath, ['--no-warnings', script, file], { isHeard: true });
      const ended = once(child, 'close');
      const size = (): number => statSync(draftOf(file), { throwIfNoEntry: false })?.size ?? -1;
      await until(() => child.exitCode !== null || size() >= bytes, 20_000);
      if (child.exitCode === null) killed += 1;
      await stop();
      await ended;
      if (existsSync(draftOf(file))) truncateSync(draftOf(file));
    }
    expect(killed).toBeGreaterThan(0);
    await expectCompacted();
  });

  it.each([
    ['the draft is begun', () => writeFileSync(draftOf(file), 'SQLite for')],
    [
      'the journal is gone and the draft has not taken its place',
      () => {
        compactTable(file);
        copyFileSync(file, draftOf(file));
        copyFileSync(template, file);
      },
    ],
    [
      'the journal of its last change is over, and not yet removed',
      () => {
        compactTable(file);
        copyFileSync(file, draftOf(file));
        writeFileSync(`${file}-journal`, `${'\0'.repeat(512)}${GONE}`);
      },
    ],
  ])('is compacted after a kill when %s', async (_, leave) => {
    leave();
    await expectCompacted();
  });

  it('is compacted after two kills, the second before anything is written', async () => {
    compactTable(file);
    writeFileSync(draftOf(file), 'SQLite for');
    copyFileSync(template, file);
    await compactAtStart(
      file,
      () => undefined,
      async () => ({ kind: 'failed', complaint: 'killed' }),
    );
    await expectCompacted();
  });
});

describe('a table file that cannot be compacted', () => {
  const expectAsBefore = async (reason: RegExp, compact?: Parameters<typeof compactAtStart>[2]): Promise<void> => {
    await compactAtStart(file, tell, compact);
    expect(told).toEqual([expect.stringMatching(reason)]);
    expect(existsSync(draftOf(file))).toBe(false);
  };

  it('for lack of space is unchanged, and a sentence says how much is needed', async () => {
    await expectAsBefore(
      /^Deleted data stay in the bytes of .*dynamodb\.sqlite until a later start: .* needs 3 MB .* 1 MB are free\.$/,
      async (path) => compactTable(path, () => 1_000_000),
    );
    expect(rowsOf(file)).toBe(ROWS);
  });

  it('because another program has it open is unchanged', async () => {
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expectAsBefore(/Deleted data stay .*: database is locked/);
    other.close();
    expect(rowsOf(file)).toBe(ROWS);
  });

  it('because it is damaged is left to the emulator, which says so', async () => {
    writeFileSync(file, 'not a database, but long enough to have a header of one hundred bytes'.repeat(99));
    await expectAsBefore(/Deleted data stay .*: (database disk image is malformed|file is not a database)$/);
  });

  it('at once is announced before, with its size', async () => {
    truncateSync(journalOf(file), 300_000_000);
    await compactAtStart(file, tell);
    expect(told).toEqual([expect.stringMatching(/dynamodb\.sqlite \(30\d MB\) is written anew without deleted data/)]);
    expect(rowsOf(file)).toBe(ROWS);
  });
});
