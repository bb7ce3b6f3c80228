import { existsSync } from 'node:fs';
import { expect } from 'vitest';
import { formatMoney } from '../../../lib/domain/kernel/money.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { dumpOf } from '../files/imports.ts';
import type { Death } from '../table/mortal-table.ts';
import { accountsWithRows, daysAgo, fakeAccount, fakeRow } from './books.ts';
import type { Check, CheckId } from './check.ts';
import { INSTANTS, inZone, ZONES } from './checks/dates.ts';
import { manifests, NOBODY_IS_CALLED } from './checks/manifest.ts';
import type { FakeAccount, FakeBook } from './fake.ts';
import { type ImportSubject, inImportWorld, rowsOfBook } from './import-world.ts';
import { secretsIn } from './secret-scan.ts';

type ImportCheck = Check<ImportSubject>;

/** For checks of calls: there is no code that could make one. */
const withoutCalls = (id: CheckId, protects: string): ImportCheck => ({
  id,
  protects,
  exemption: {
    reasonOf: () => NOBODY_IS_CALLED,
    show: async ({ manifest: { name, limits, budget, requests } }) => {
      expect(existsSync(`lib/connectors/${name}/connector.ts`)).toBe(false);
      expect([...new Set(Object.values(limits)), budget, requests.once, requests.revokes]).toEqual([
        0,
        null,
        [],
        false,
      ]);
    },
  },
  tests: [],
});

const BOOK: FakeBook = { accounts: accountsWithRows(2, 4) };

/** Parts of a good file, as a download that broke off leaves them, and other things that people send. */
const DAMAGES: Readonly<Record<string, (file: string) => string>> = {
  empty: () => '',
  'an HTML page': () => '<!doctype html><html><body>Please log in.</body></html>',
  JSON: () => '{"accounts": []}',
  'a picture': () => '\u0089PNG\r\n\u001a\n\u0000\u0000',
  'only its head': (file) => file.slice(0, 120),
  'cut in the middle': (file) => file.slice(0, file.length / 2),
  'cut before its end': (file) => file.slice(0, -20),
  'without its numbers': (file) => file.replaceAll(/\d/g, ''),
  'with bytes of another kind': (file) => file.replaceAll('e', '\u0000'),
};

const faults: ImportCheck = {
  id: 'K1',
  protects: 'P17: a file that cannot be read gets an answer that says so, and nothing of it is stored',
  tests: Object.entries(DAMAGES).map(([damage, change]) => ({
    name: `a file that is ${damage} is refused with a 4xx and stores nothing, or its import says what came`,
    run: ({ fileOf }) =>
      inImportWorld(async ({ api, user, rows }) => {
        const before = await dumpOf(api);
        const answer = await user.send(change(fileOf(BOOK)));
        expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400) {
          expect(answer.json.error.message.length).toBeGreaterThan(10);
          expect(await dumpOf(api)).toBe(before);
        }
        const all = rowsOfBook(BOOK);
        for (const row of await rows()) expect(all).toContain(row);
      }),
  })),
};

const unseen: ImportCheck = {
  id: 'K6',
  protects: 'P3 and P39: nothing of a file is in a log, and the file itself is kept no longer than its import takes',
  tests: [
    {
      name: 'no row, name or number of a file is in a log, and no piece of the file is left, also after one that was refused',
      run: ({ fileOf }) =>
        inImportWorld(async ({ api, user }) => {
          const file = fileOf(BOOK);
          await user.bring(file);
          for (const change of Object.values(DAMAGES)) await user.send(change(file));
          const texts = BOOK.accounts.flatMap(({ name, rows }) => [
            name,
            ...rows.map(({ description }) => description),
          ]);
          expect(secretsIn(api.log.lines, texts)).toEqual([]);
          expect((await api.items()).filter(({ sk }) => sk.startsWith('UPL#'))).toEqual([]);
        }),
    },
  ],
};

const createdBy = (brought: { readonly accounts: readonly Record<string, number>[] }): readonly number[] =>
  ['transactions_created_count', 'transactions_updated_count'].map((count) =>
    brought.accounts.reduce((sum, account) => sum + (account[count] ?? 0), 0),
  );

const sameFile: ImportCheck = {
  id: 'K7',
  protects: 'P18: a file that was imported already changes nothing and tells of nothing',
  tests: [
    {
      name: 'the same file again changes no row and counts 0 created, 0 updated',
      run: ({ fileOf }) =>
        inImportWorld(async ({ user, rows, guids }) => {
          expect(createdBy(await user.bring(fileOf(BOOK)))).toEqual([rowsOfBook(BOOK).length, 0]);
          expect(await rows()).toEqual(rowsOfBook(BOOK));
          const before = await guids();
          expect(createdBy(await user.bring(fileOf(BOOK)))).toEqual([0, 0]);
          expect(await guids()).toEqual(before);
        }),
    },
  ],
};

const twins: ImportCheck = {
  id: 'K8',
  protects: 'P20: two purchases that look alike are two, in whatever order and in however many files they come',
  tests: [
    {
      name: '3 rows that are alike but for their id stay 3, in any order, and in halves of the file',
      run: ({ fileOf }) =>
        inImportWorld(async ({ user, rows }) => {
          const all = [0, 1, 2]
            .map((at) => fakeRow({ id: `twin-${at}` }))
            .concat(fakeRow({ id: 'other', description: 'X' }));
          const bookOf = (part: typeof all): FakeBook => ({ accounts: [fakeAccount({ rows: part })] });
          await user.bring(fileOf(bookOf(all)));
          expect(await rows()).toEqual(rowsOfBook(bookOf(all)));
          for (const part of [all.slice(0, 2), all.toReversed(), all.slice(1)]) await user.bring(fileOf(bookOf(part)));
          expect(await rows()).toEqual(rowsOfBook(bookOf(all)));
        }),
    },
  ],
};

const pending: ImportCheck = {
  id: 'K9',
  protects: 'P21: a pending row becomes its posted one and keeps its guid',
  tests: [
    {
      name: 'a pending row of one file that is posted in a later one, under another id, keeps its guid',
      run: ({ fileOf }) =>
        inImportWorld(async ({ api, user, rows, guids }) => {
          const bookOf = (isPending: boolean): FakeBook => ({
            accounts: [
              fakeAccount({
                rows: [
                  fakeRow({ id: 'earlier', description: 'EARLIER', date: daysAgo(6) }),
                  fakeRow({ id: isPending ? 'pending' : 'posted', description: 'PUMP 7', date: daysAgo(2), isPending }),
                ],
              }),
            ],
          });
          await user.bring(fileOf(bookOf(true)));
          expect(await rows()).toEqual(rowsOfBook(bookOf(true)));
          const before = await guids();
          api.clock.advance(MINUTE_MS);
          await user.bring(fileOf(bookOf(false)));
          expect(await rows()).toEqual(rowsOfBook(bookOf(false)));
          expect(await guids()).toEqual(before);
        }),
    },
  ],
};

const CHANGES = [-1_250n, 20_005n, -1n, 7n, -99_999n];

const accountAfter = (type: FakeAccount['type'], currency: string, count: number): FakeAccount => {
  const rows = CHANGES.slice(0, count).map((minor, at) =>
    fakeRow({ id: `row-${at}`, amount: formatMoney(minor, currency), description: `${type} ${currency} ${at}` }),
  );
  const start = type === 'CREDIT_CARD' ? -500_000n : 500_000n;
  const balance = formatMoney(
    CHANGES.slice(0, count).reduce((sum, minor) => sum + minor, start),
    currency,
  );
  return fakeAccount({ id: `${type}-${currency}`, type, currency, balance, rows });
};

const amounts: ImportCheck = {
  id: 'K10',
  protects: 'P22 and P23: amounts are exact, and the rows of an account add up to the change of its balance',
  tests: [
    {
      name: 'every type of account, both signs, and currencies of 0, 2 and 3 digits: exact rows, and sums that are the change of the balance',
      run: ({ fileOf }) =>
        inImportWorld(async ({ api, user, rows }) => {
          for (const count of [2, CHANGES.length]) {
            const accounts = (['CHECKING', 'SAVINGS', 'CREDIT_CARD'] as const).flatMap((type) =>
              ['USD', 'JPY', 'KWD'].map((currency) => accountAfter(type, currency, count)),
            );
            await user.bring(fileOf({ accounts }));
            expect(await rows()).toEqual(rowsOfBook({ accounts }));
            const balances = (await user.accounts()).map(({ balance }) => balance).toSorted((a, b) => a - b);
            const held = accounts.map(({ type, balance }) =>
              type === 'CREDIT_CARD' ? -Number(balance) : Number(balance),
            );
            expect(balances).toEqual(held.toSorted((a, b) => a - b));
            api.clock.advance(MINUTE_MS);
          }
        }),
    },
  ],
};

/**
 * Days of a year of its own for each zone, because a reader may remember days that it has read. New York has the year of
 * which the days are those of its daylight saving.
 */
const daysFor = (zone: number): readonly string[] => {
  const years = (zone + 2) % ZONES.length;
  return INSTANTS.map((instant) => `${Number(instant.slice(0, 4)) + years}${instant.slice(4, 10)}`);
};

const dates: ImportCheck = {
  id: 'K11',
  protects: 'P24: a row keeps the day that its institution gave it, wherever the service runs',
  tests: ZONES.map((zone, at) => ({
    name: `dates are those of the file when the service runs in ${zone}, also on days of daylight saving`,
    run: ({ fileOf }: ImportSubject) =>
      inZone(zone, () =>
        inImportWorld(async ({ user, rows }) => {
          const days = daysFor(at);
          const book = {
            accounts: [
              fakeAccount({
                rows: days.map((date, at) => fakeRow({ id: `row-${at}`, date, description: `SHOP ${at}` })),
              }),
            ],
          };
          await user.bring(fileOf(book));
          expect(await rows()).toEqual(rowsOfBook(book));
        }),
      ),
  })),
};

const COUNT = 3;

const partial: ImportCheck = {
  id: 'K12',
  protects: 'P25: what is wrong with one account stays with that account',
  tests: [
    {
      name: `of ${COUNT} accounts, whichever cannot be read, the others are whole, and the import names those that failed`,
      run: async ({ fileOf }) => {
        for (let mask = 0; mask < 2 ** COUNT; mask += 1) {
          await inImportWorld(async ({ user, rows }) => {
            const accounts = accountsWithRows(COUNT, 2).map((account, at) => ({
              ...account,
              fails: ((mask >> at) & 1) === 1,
            }));
            const answer = await user.send(fileOf({ accounts }));
            const whole = accounts.filter(({ fails }) => !fails);
            expect(await rows()).toEqual(rowsOfBook({ accounts: whole }));
            expect(answer.status).toBeLessThan(500);
            if (whole.length === 0) return;
            const failed = answer.json.import.accounts.filter(({ error }: { error: unknown }) => error !== null);
            expect([mask, failed.length]).toEqual([mask, COUNT - whole.length]);
          });
        }
      },
    },
  ],
};

const again: ImportCheck = {
  id: 'K13',
  protects: 'P28: whoever gets files from elsewhere keeps accounts, rows, and all that was set on them',
  tests: [
    {
      name: 'a file with other ids of rows keeps every guid',
      run: ({ fileOf }) =>
        inImportWorld(async ({ user, guids }) => {
          // At the ends of a file a day may be cut, so that only whole days between them tell of new ids.
          const spread = BOOK.accounts.map((account) => ({
            ...account,
            rows: account.rows.map((row, at) => ({ ...row, date: daysAgo(3 + at) })),
          }));
          await user.bring(fileOf({ accounts: spread }));
          const before = await guids();
          const accounts = spread.map((account) => ({
            ...account,
            rows: account.rows.map((row) => ({ ...row, id: `${row.id}-other` })),
          }));
          await user.bring(fileOf({ accounts }));
          expect(await guids()).toEqual(before);
        }),
    },
  ],
};

const shapes: ImportCheck = {
  id: 'K14',
  protects: 'P44: a bank may add fields, and leave out what it may leave out',
  tests: [
    {
      name: 'fields that are not known change nothing',
      run: ({ fileOf, withUnknown }) =>
        inImportWorld(async ({ user, rows }) => {
          await user.bring(withUnknown(fileOf(BOOK)));
          expect(await rows()).toEqual(rowsOfBook(BOOK));
        }),
    },
    {
      name: 'optional fields that are missing cost no row',
      run: async ({ fileOf, optional }) => {
        expect(optional.length).toBeGreaterThan(0);
        for (const field of optional) {
          await inImportWorld(async ({ user, rows }) => {
            const file = fileOf(BOOK);
            expect([field, field.test(file)]).toEqual([field, true]);
            await user.bring(file.replaceAll(new RegExp(field, 'g'), ''));
            expect([field, await rows()]).toEqual([field, rowsOfBook(BOOK)]);
          });
        }
      },
    },
  ],
};

const importDying = async ({ fileOf }: ImportSubject, death: Death | null): Promise<number> => {
  let writes = 0;
  await inImportWorld(async ({ machine, user, rows, goOn }) => {
    if (death === null) machine.revive();
    else machine.dieAt(death);
    await user.send(fileOf(BOOK));
    writes = machine.writes();
    machine.revive();
    await goOn();
    const left = await rows();
    if (left.length > 0) expect([death, left]).toEqual([death, rowsOfBook(BOOK)]);
    await user.bring(fileOf(BOOK));
    expect([death, await rows()]).toEqual([death, rowsOfBook(BOOK)]);
  });
  return writes;
};

const deltas: ImportCheck = {
  id: 'K16',
  protects: 'P19: an import that is interrupted ends whole or not at all, and silence of a file drops nothing',
  tests: [
    {
      name: 'a function that dies before or after any write leaves all rows or none, and the same file brings them then',
      run: async (subject) => {
        const writes = await importDying(subject, null);
        expect(writes).toBeGreaterThan(3);
        for (let write = 1; write <= writes; write += 1) {
          for (const when of ['before', 'after'] as const) await importDying(subject, { write, when });
        }
      },
    },
    {
      name: 'silence drops nothing: rows that a later file does not have stay',
      run: ({ fileOf }) =>
        inImportWorld(async ({ user, rows }) => {
          await user.bring(fileOf(BOOK));
          await user.bring(fileOf({ accounts: BOOK.accounts.map((one) => ({ ...one, rows: one.rows.slice(0, 1) })) }));
          expect(await rows()).toEqual(rowsOfBook(BOOK));
        }),
    },
  ],
};

/** K1 to K19, for connectors whose members get files. */
export const IMPORT_CHECKS: readonly ImportCheck[] = [
  faults,
  withoutCalls('K2', 'P9: a step that must end takes no call with it'),
  withoutCalls('K3', 'an upstream in trouble is left alone'),
  withoutCalls('K4', 'P15: an upstream that counts requests is asked no more often than its manifest says'),
  withoutCalls('K5', 'P45: a call that can be made once only is made once'),
  unseen,
  sameFile,
  twins,
  pending,
  amounts,
  dates,
  partial,
  again,
  shapes,
  withoutCalls('K15', 'a list of pages that goes wrong costs bounded time'),
  deltas,
  withoutCalls('K17', 'P42: a connection ends at the upstream too'),
  withoutCalls('K18', 'P32: no address that a user gives makes the service call what it must not call'),
  manifests,
];
