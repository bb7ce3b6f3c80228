import type { Guid } from '../../lib/domain/kernel/guid.ts';
import type { Resident } from './city.ts';
import { type CityBank, lineOf } from './city-bank.ts';
import type { Evidence } from './evidence.ts';
import type { Call, Headers } from './service.ts';

/** What a reader saw of one member: a line for each row, sorted, as the bank writes them; and the guids of the diners. */
interface MemberView {
  readonly lines: readonly string[];
  readonly diners: ReadonlyMap<string, string>;
}

interface WireAccount {
  readonly guid: string;
  readonly member_guid: string;
  readonly name: string;
}
interface WireRow {
  readonly guid: string;
  readonly account_guid: string;
  readonly original_description: string;
  readonly amount: number;
  readonly status: number;
  readonly date: string;
}

const CENTS = 100;
/** As the contract numbers them. */
const STATUSES: Readonly<Record<number, string>> = { 1: 'POSTED', 2: 'PENDING' };
const DINER = /^DINER /;
const TWIN = /TWIN/;

const viewOf = (rows: readonly (WireRow & { readonly place: number })[]): MemberView => ({
  lines: rows
    .map((row) =>
      lineOf({
        place: row.place,
        description: row.original_description,
        amountMinor: BigInt(Math.round(row.amount * CENTS)),
        status: STATUSES[row.status] ?? String(row.status),
        transactedOn: row.date,
      }),
    )
    .toSorted(),
  diners: new Map(
    rows
      .filter((row) => DINER.test(row.original_description))
      .map((row) => [`${row.place} ${row.original_description}`, row.guid]),
  ),
});

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, index) => line === b[index]);

const countsOf = (lines: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

/** The first line that is in one and not in the other. */
const difference = (seen: readonly string[], expected: readonly string[]): string => {
  const [has, should] = [new Set(seen), new Set(expected)];
  const extra = seen.find((line) => !should.has(line));
  const missing = expected.find((line) => !has.has(line));
  return `${seen.length} rows for ${expected.length}; not of the bank: ${extra ?? '-'}; missing: ${missing ?? '-'}`;
};

/**
 * Reads the ledgers of a user over HTTP and holds them against what the bank gave out: each must be one whole state of the
 * bank, never older than the state that was read before.
 */
export const createLedgerView = (bank: CityBank, evidence: Evidence) => {
  const lastSeen = new Map<Guid<'MBR'>, number>();
  const diners = new Map<string, string>();

  const lookAtGuids = (memberGuid: string, view: MemberView): void => {
    for (const [diner, guid] of view.diners) {
      const known = diners.get(`${memberGuid} ${diner}`);
      evidence.look('P21', known === undefined || known === guid, () => `${diner} of ${memberGuid} has another guid`);
      diners.set(`${memberGuid} ${diner}`, guid);
    }
  };

  const lookAt = (resident: Resident, view: MemberView): number | null => {
    const { guid } = resident.member;
    const versions = [...new Set(bank.jobsOf(guid).map(({ version }) => version))];
    const seen = versions.findLast((version) => isSame(view.lines, bank.linesOf(guid, version))) ?? null;
    const isEmpty = view.lines.length === 0;
    const known = lastSeen.get(guid) ?? null;
    const words = (): string => `${guid}: ${difference(view.lines, bank.linesOf(guid, versions.at(-1) ?? 0))}`;
    evidence.look('P19', seen !== null || (isEmpty && known === null), words);
    evidence.look('P10', seen === null || known === null || seen >= known, () => `${guid} shows an older state again`);
    const counts = countsOf(view.lines);
    const isPaired = [...counts].every(([line, count]) => count === (TWIN.test(line) ? 2 : 1));
    evidence.look('P20', isPaired, () => `${guid}: two identical rows are not two, or one row is`);
    const everHad = new Set(versions.flatMap((version) => bank.linesOf(guid, version)));
    evidence.look(
      'P22',
      view.lines.every((line) => everHad.has(line)),
      words,
    );
    if (resident.script.failingAccounts.length > 0) evidence.look('P25', seen !== null || isEmpty, words);
    lookAtGuids(guid, view);
    if (seen !== null) lastSeen.set(guid, seen);
    return seen;
  };

  return {
    /** The state of each member that the reader saw; null where there is none. */
    read: async (call: Call, session: Headers, residents: readonly Resident[]) => {
      const rows = await call('GET', '/transactions?records_per_page=1000', session);
      // In this order each row has its account, also where a job ends between the two calls.
      const listed = await call('GET', '/accounts?records_per_page=100', session);
      const accounts = new Map<string, WireAccount>(
        (listed.json.accounts ?? []).map((account: WireAccount) => [account.guid, account]),
      );
      const placed = (rows.json.transactions ?? []).flatMap((row: WireRow) => {
        const account = accounts.get(row.account_guid);
        return account === undefined
          ? []
          : [{ ...row, memberGuid: account.member_guid, place: Number(account.name.split(' ').at(-1)) }];
      });
      return new Map(
        residents.map((resident) => {
          const own = placed.filter(({ memberGuid }: { memberGuid: string }) => memberGuid === resident.member.guid);
          return [resident.member.guid, lookAt(resident, viewOf(own))] as const;
        }),
      );
    },
  };
};
export type LedgerView = ReturnType<typeof createLedgerView>;
