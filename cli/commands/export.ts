import { type Command, Option } from 'commander';
import * as z from 'zod/mini';
import { type Session, understood } from '../api.ts';
import { type Act, civilDate, examples } from '../command.ts';
import { CSV_HEAD, csvRow } from '../export/csv.ts';
import { jsonPieces } from '../export/json.ts';
import { ofxPieces } from '../export/ofx.ts';
import { fileSink, type Sink } from '../export/sink.ts';
import { createSource, type Source } from '../export/source.ts';
import type { Shell } from '../shell.ts';

const FORMATS = ['csv', 'json', 'ofx'] as const;

/** Before and after every row, so that the usual window of 120 days does not apply. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

interface ExportOptions {
  readonly user: string;
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
  readonly from: string;
  readonly to: string;
}

export const addExport = (program: Command, act: Act): void => {
  act(
    program
      .command('export')
      .summary('write the data of a user to a file')
      .description(
        'Writes the data of a user. csv: transactions, for spreadsheets. ofx: accounts, transactions and holdings as ' +
          'their institutions gave them, for other programs and for "tributary import". json: all lists of the user, ' +
          'as the API has them. A file appears when it is whole, and only you can read it.',
      )
      .requiredOption('--user <id>', "the partner's own id of the user")
      .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).makeOptionMandatory())
      .option('--out <file>', 'the file; without it, standard output')
      .option('--from <date>', 'the first day of transactions', civilDate, FIRST_DAY)
      .option('--to <date>', 'the last day of transactions', civilDate, LAST_DAY)
      .addHelpText(
        'after',
        examples('export --user u-1 --format csv --out ada.csv', 'export --user u-1 --format json > ada.json'),
      ),
    async ({ api, output, shell }, options: ExportOptions) => {
      const { from, to, out, format } = options;
      const session = await api().openSession(options.user);
      const source = createSource({ session, shell }, { from, to, signal: shell.interruption() });
      const sink = out === undefined ? standardOutput(shell) : fileSink(out);
      // On a terminal that shows the data it would write over them.
      const showsProgress = shell.isErrorTerminal && (out !== undefined || !shell.isTerminal);
      try {
        for await (const piece of piecesOf(session, source, { format, nowMs: shell.now() })) {
          sink.write(piece);
          if (showsProgress) output.progress(`${source.transactionsCount()} transactions`);
        }
        sink.commit();
      } finally {
        sink.discard();
      }
      if (out === undefined) return 'done';
      output.json({ exported: { file: out, format, transactions_count: source.transactionsCount() } });
      output.line(output.paint('none', `${source.transactionsCount()} transactions are in ${out}`));
      return 'done';
    },
  );
};

const standardOutput = ({ writeOut }: Shell): Sink => ({
  write: writeOut,
  commit: () => undefined,
  discard: () => undefined,
});

interface Wanted extends Pick<ExportOptions, 'format'> {
  readonly nowMs: number;
}

const piecesOf = (session: Session, source: Source, { format, nowMs }: Wanted): AsyncGenerator<string> => {
  const exportedAt = new Date(nowMs).toISOString();
  switch (format) {
    case 'csv':
      return csvPieces(source);
    case 'json':
      return wholePieces(session, source, exportedAt);
    case 'ofx':
      return statementPieces(source, exportedAt.slice(0, 'YYYY-MM-DD'.length));
  }
};

async function* csvPieces(source: Source): AsyncGenerator<string> {
  const nameOf = new Map((await source.accounts()).map(({ guid, name }) => [guid, name ?? '']));
  yield CSV_HEAD;
  for await (const page of source.transactions()) {
    yield page.map((row) => csvRow(row, nameOf.get(row.account_guid) ?? '')).join('');
  }
}

const userBody = z.object({ user: z.unknown() });

async function* wholePieces(session: Session, source: Source, exportedAt: string): AsyncGenerator<string> {
  const { user } = understood(userBody, (await session.readUser()).body);
  yield* jsonPieces({ exported_at: exportedAt, user }, source.parts());
}

async function* statementPieces(source: Source, today: string): AsyncGenerator<string> {
  const [accounts, holdings] = await Promise.all([source.accounts(), source.holdings()]);
  yield* ofxPieces({ accounts, holdings, rowsOf: source.transactionsOf, today });
}
