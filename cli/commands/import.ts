import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { FILE_BYTES_MAX } from '../../lib/domain/imports/file-limits.ts';
import { type Act, type Context, examples, wholeNumber } from '../command.ts';
import { type Ending, Failure } from '../failure.ts';
import { WAIT_SECONDS_DEFAULT, WAIT_SECONDS_MAX } from '../follow.ts';
import { type Imported, importFile } from '../imports/import-file.ts';
import type { UnsureField } from '../imports/mapping.ts';
import { tellPreview } from '../imports/preview.ts';
import type { Import } from '../imports/upload.ts';

interface ImportOptions {
  readonly user: string;
  readonly member?: string;
  readonly account?: string;
  readonly preset?: string;
  readonly replaces?: string[];
  readonly dryRun?: true;
  readonly timeout: number;
}

export const addImport = (program: Command, act: Act): void => {
  act(
    program
      .command('import')
      .summary('import files of a bank')
      .description(
        'Imports files that banks let people download: OFX, QFX, QBO, CAMT, MT940, QIF, XLSX, CSV. Sending a file again repeats nothing. If the ' +
          'service does not know how a CSV file is to be read, the command asks; where standard input is no terminal, ' +
          'each of its lines is one answer. A file without its answers is left out, and the command names what it ' +
          'does not show; the others are imported.',
      )
      .argument('<file...>', 'files of at most 4 MB')
      .requiredOption('--user <id>', "the partner's own id of the user")
      .option(
        '--member <guid>',
        'the member that takes the files (default: found by the accounts of each file, else the oldest of "File import", made if needed)',
      )
      .option('--account <guid>', 'the account of the files, where they do not say it, or say it differently')
      .option('--preset <name>', 'the layout of the bank that the CSV files have (default: found by their header)')
      .option('--replaces <guids...>', 'earlier imports (IMP-…) whose rows become those of the file; your changes stay')
      .option('--dry-run', 'say what the files would bring, and import nothing')
      .option('--timeout <seconds>', 'how long it waits', wholeNumber(1, WAIT_SECONDS_MAX), WAIT_SECONDS_DEFAULT)
      .addHelpText(
        'after',
        examples(
          'import january.ofx february.ofx --user u-1',
          'import giro.csv --user u-1 --dry-run',
          'import giro.csv --user u-1 --replaces IMP-…',
        ),
      ),
    async (context, options: ImportOptions, paths) => {
      const { output, shell } = context;
      if (options.replaces !== undefined && paths.length > 1) {
        throw new Failure('--replaces takes one file: each import is replaced once', 'usage');
      }
      for (const path of paths) checkFile(path);
      const session = await context.api().openSession(options.user);
      const { account, preset, timeout, dryRun } = options;
      const results: Result[] = [];
      for (const path of paths) {
        output.progress(`${path}: sending`);
        const file = {
          memberGuid: options.member,
          accountGuid: account,
          preset,
          replaces: options.replaces,
          isDryRun: dryRun === true,
          name: basename(path),
          bytes: readFile(path),
          endsAtMs: shell.now() + timeout * 1_000,
        };
        const imported = await importFile(context, session, file);
        tellImported(context, path, imported);
        results.push({ path, imported });
      }
      output.json({ member_guid: options.member ?? memberOf(results), imports: results.map(resultJson) });
      return worstOf(results);
    },
  );
};

const named = <T>(path: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Failure(`${path} ${why === 'ENOENT' ? 'does not exist' : `cannot be read (${why})`}`, 'usage');
  }
};

/** All files are checked before the first is sent. */
const checkFile = (path: string): void => {
  const { size, isFile } = named(path, () => {
    const stats = statSync(path);
    return { size: stats.size, isFile: stats.isFile() };
  });
  if (!isFile) throw new Failure(`${path} is no file`, 'usage');
  if (size === 0) throw new Failure(`${path} is empty`, 'usage');
  if (size > FILE_BYTES_MAX) throw new Failure(`${path} has more than 4 MB`, 'usage');
};

const readFile = (path: string): Uint8Array<ArrayBuffer> => named(path, () => new Uint8Array(readFileSync(path)));

interface Result {
  readonly path: string;
  readonly imported: Imported;
}

const tellImported = ({ output }: Context, path: string, imported: Imported): void => {
  switch (imported.kind) {
    case 'refused':
      output.note(`${path}: ${imported.refusal.message}`);
      return;
    case 'declined':
      output.note(`${path}: not imported`);
      return;
    case 'unanswered':
      output.note(`${path}: not imported: ${unansweredText(imported.fields)}`);
      for (const line of imported.doubts) output.note(`  ${line}`);
      return;
    case 'imported':
      tellImport(output, path, imported.import);
  }
};

const unansweredText = (fields: readonly UnsureField[]): string =>
  `the file does not show ${fields.map((field) => WHAT[field]).join(', ')}, and no answer was given`;

const WHAT: Readonly<Record<UnsureField, string>> = {
  columns: 'what its columns mean',
  date_format: 'the order of day, month and year',
  decimal: 'the decimal mark',
  sign: 'which amounts went out',
  currency: 'the currency',
  encoding: 'the encoding of its letters',
};

const tellImport = (
  output: Context['output'],
  path: string,
  { guid, status, is_dry_run: isDryRun, accounts, replaces }: Import,
): void => {
  output.line(output.paint('none', isDryRun ? `${path}: would bring` : `${path}: ${status}  ${guid ?? ''}`.trimEnd()));
  output.table(
    [
      'ACCOUNT',
      { name: 'ROWS', isNumber: true },
      { name: 'NEW', isNumber: true },
      { name: 'CHANGED', isNumber: true },
      'FROM',
      'TO',
      'GUID',
    ],
    accounts.map((one) => [
      one.name,
      countText(one.transactions_count),
      countText(one.transactions_created_count),
      countText(one.transactions_updated_count),
      one.served_from ?? '',
      one.served_to ?? '',
      one.guid ?? '',
    ]),
  );
  for (const { name, error } of accounts) {
    if (error === null) continue;
    const line = error.line === null ? '' : ` (line ${error.line})`;
    output.note(`${path}: ${name} was left out: ${error.message}${line}`);
  }
  for (const account of accounts) tellPreview(output, account);
  if (replaces) tellReplaces(output, path, replaces);
  if (!replaces && accounts.length > 0 && accounts.every(hasNothingNew)) output.line(`${path}: nothing is new`);
};

const tellReplaces = (output: Context['output'], path: string, replaces: NonNullable<Import['replaces']>): void => {
  const { import_guids, transactions_updated_count: changed, transactions_removed_count: removed } = replaces;
  const kept = replaces.transactions_kept_count;
  output.line(
    `${path}: replaces ${import_guids.join(', ')}: ${countText(changed)} rows changed, ${countText(removed)} removed, ` +
      `${countText(kept)} kept because they were edited`,
  );
};

const hasNothingNew = (account: Import['accounts'][number]): boolean =>
  account.transactions_created_count === 0 && account.transactions_updated_count === 0;

const countText = (count: number | null): string => (count === null ? '' : String(count));

const resultJson = ({ path, imported }: Result) => {
  switch (imported.kind) {
    case 'imported':
      return { file: path, import: imported.import, error: null };
    case 'declined':
      return { file: path, import: null, error: { message: 'not imported' } };
    case 'unanswered':
      return { file: path, import: null, error: { message: unansweredText(imported.fields), unsure: imported.fields } };
    case 'refused': {
      const { message, status, code } = imported.refusal;
      return { file: path, import: null, error: { message, status, code } };
    }
  }
};

const isWhole = ({ imported }: Result): boolean =>
  imported.kind === 'imported' &&
  imported.import.status !== 'FAILED' &&
  imported.import.accounts.every(({ error }) => error === null);

/** Of the first file that has one; null where a dry run finds none. */
const memberOf = (results: readonly Result[]): string | null =>
  results
    .map(({ imported }) => (imported.kind === 'imported' ? imported.import.member_guid : null))
    .find((guid) => typeof guid === 'string') ?? null;

/** The files that were taken stay imported, whatever happens to the others. */
const worstOf = (results: readonly Result[]): Ending => {
  if (results.every(isWhole)) return 'done';
  return results.some(({ imported }) => imported.kind === 'unanswered') ? 'usage' : 'unexpected';
};
