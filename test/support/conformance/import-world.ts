import type { ConnectorManifest } from '../../../lib/connectors/kit/manifest.ts';
import type { TestAnswer, TestApi } from '../api/api.ts';
import { type ImportingUser, importingUser, startImportApi } from '../files/imports.ts';
import { createMemoryTable } from '../table/memory-table.ts';
import { type MortalTable, mortalTable } from '../table/mortal-table.ts';
import type { FakeBook } from './fake.ts';

/** What the suite needs to know of a connector whose members get files. */
export interface ImportSubject {
  readonly manifest: ConnectorManifest;
  /** A good file with all rows of the book, pending ones among the pending ones. An account that `fails` is one that cannot be read. */
  readonly fileOf: (book: FakeBook) => string;
  /** Texts in a good file that may be replaced by nothing without any loss. */
  readonly optional: readonly RegExp[];
  /** A good file with fields in it that nobody knows. */
  readonly withUnknown: (file: string) => string;
}

/** A user of a service, and a member of the institution of files. */
export interface ImportWorld {
  readonly api: TestApi;
  readonly machine: MortalTable;
  readonly user: ImportingUser;
  /** `2026-11-18 -12.5 USD CORNER CAFE`, in the order of the text. */
  readonly rows: () => Promise<readonly string[]>;
  readonly guids: () => Promise<readonly string[]>;
  /** Works off what is under way, as the sweep does. */
  readonly goOn: () => Promise<void>;
}

const MINUTES_MAX = 20;
const LIST = '/transactions?records_per_page=1000&from_date=2020-01-01&to_date=2040-12-31';

export const inImportWorld = async (use: (world: ImportWorld) => Promise<void>): Promise<void> => {
  const memory = createMemoryTable();
  const machine = mortalTable(memory);
  const api = await startImportApi({ table: machine.table, items: async () => memory.items() });
  try {
    const user = await importingUser(api);
    const listed = async (): Promise<readonly TestAnswer['json'][]> => (await user.app.get(LIST)).json.transactions;
    await use({
      api,
      machine,
      user,
      rows: async () => (await listed()).map(said).toSorted(),
      guids: async () => (await listed()).map((row) => `${row.guid} ${row.feed_description}`).toSorted(),
      goOn: async () => {
        for (let minute = 0; minute < MINUTES_MAX; minute += 1) {
          await api.settle();
          if (!(await user.member()).is_being_aggregated) return;
          api.clock.advance(60_000);
          await api.sweepOnce();
        }
        throw new Error('the import did not end');
      },
    });
  } finally {
    await api.stop();
  }
};

const said = ({ date, transaction_type_name, amount, currency_code, feed_description }: TestAnswer['json']): string =>
  `${date} ${transaction_type_name === 'DEBIT' ? -amount : amount} ${currency_code} ${feed_description}`;

export const rowsOfBook = ({ accounts }: FakeBook): readonly string[] =>
  accounts
    .flatMap(({ rows, currency }) =>
      rows.map(({ date, amount, description }) => `${date} ${Number(amount)} ${currency} ${description}`),
    )
    .toSorted();
