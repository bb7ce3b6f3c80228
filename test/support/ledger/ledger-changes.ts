import { createWriteDeps } from '../../../functions/write/deps.ts';
import * as manual from '../../../functions/write/transactions/manual-transactions.ts';
import * as changes from '../../../functions/write/transactions/transactions.ts';
import type { ReachedLedger } from '../../../lib/app/ledger/revise-ledger.ts';
import type { StagedFlip } from '../../../lib/app/ledger/stage-feed.ts';
import { isProblem, type Problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { Describe } from '../../../lib/domain/ledger/describing/describe.ts';
import { isListed, type LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import type { MemberFeed } from '../../../lib/domain/ledger/member-feed.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { recordingBus } from '../adapters/bus.ts';
import { testCipher } from '../adapters/cipher.ts';
import { testIds } from '../adapters/ids.ts';
import { recordingLog } from '../adapters/log.ts';
import { recordingQueue } from '../adapters/queue.ts';
import { type DataWorld, dataWorld } from '../members/member-data.ts';
import { testMember, testUser } from '../members/members.ts';
import { asItComes } from './feed.ts';

/** What a user may do to a transaction, and what a refresh brings, over one table and without HTTP. */
export interface ChangeWorld extends DataWorld {
  readonly update: (guid: Guid<'TRN'>, fields: UpdateFields) => Promise<'done' | Problem>;
  readonly remove: (guid: Guid<'TRN'>) => Promise<'done' | Problem>;
  /** Amounts as decimal text. */
  readonly split: (guid: Guid<'TRN'>, amounts: readonly string[]) => Promise<'done' | Problem>;
  readonly splitOff: (guid: Guid<'TRN'>, amount: string) => Promise<'done' | Problem>;
  readonly unsplit: (guid: Guid<'TRN'>) => Promise<'done' | Problem>;
  readonly addManual: (account: Guid<'ACT'>, date: string, amount: string) => Promise<'done' | Problem>;
  /** Stages and flips; again when another change came first, as the job machine does. */
  readonly refresh: (member: Member, feed: MemberFeed) => Promise<StagedFlip>;
  /** Everything that is stored of a member, tombstones included. */
  readonly stored: (member: Member) => Promise<ReachedLedger>;
}

type UpdateFields = Parameters<typeof changes.updateTransaction>[0]['body']['transaction'];

/** More than any test has at once. */
const REFRESH_TRIES_MAX = 40;

export interface ChangeWorldOptions {
  readonly dataIds: Ids;
  readonly changeIds: Ids;
  readonly describe: Describe;
  readonly wait: (ms: number) => Promise<void>;
}

export const changeWorld = (
  table: Table,
  clock: Clock,
  {
    dataIds = testIds(),
    changeIds = testIds(),
    describe = asItComes,
    wait = () => Promise.resolve(),
  }: Partial<ChangeWorldOptions> = {},
): ChangeWorld => {
  const world = dataWorld(table, clock, dataIds, () => Promise.resolve(describe));
  const deps = createWriteDeps({
    table,
    clock,
    ids: changeIds,
    wait,
    log: recordingLog(),
    cipher: testCipher(clock),
    tokenKeys: () => Promise.reject(new Error('no operation here asks for keys')),
    notifyQueue: recordingQueue(),
    bus: recordingBus(),
    connectorSettings: {},
  });
  return {
    ...world,
    ...changesByUser(deps),
    refresh: async (member, feed) => {
      for (let attempt = 0; attempt < REFRESH_TRIES_MAX; attempt += 1) {
        const staged = await world.data.stage(member, feed, clock());
        if (staged.writes.length === 0 || (await table.transact(staged.writes)).ok) return staged;
      }
      throw new Error('the flip never won');
    },
    stored: (member) => deps.reviser.reviseOne({ member, days: 'all', isQuiet: true }, (ledger) => ledger),
  };
};

/** The operations of the user, as they come from HTTP. */
const changesByUser = (
  deps: ReturnType<typeof createWriteDeps>,
): Omit<ChangeWorld, keyof DataWorld | 'refresh' | 'stored'> => {
  const user = testUser();
  const caller: SessionCaller = {
    kind: 'session',
    userGuid: user.guid,
    user: () => Promise.resolve(user),
    scope: () => Promise.resolve('user'),
    client: () => Promise.reject(new Error('no operation here asks for the client')),
  };
  const common = { query: {}, raw: undefined, skipWebhook: true, calledAt: 'https://test', params: {} } as const;
  const done = async (result: Promise<Problem | { readonly body: unknown }>): Promise<'done' | Problem> => {
    const outcome = await result;
    return isProblem(outcome) ? outcome : 'done';
  };
  /** A call about this transaction. */
  const at = <B>(guid: Guid<'TRN'>, body: B) => ({ ...common, params: { transaction_guid: guid }, body });
  return {
    update: (guid, transaction) => done(changes.updateTransaction(at(guid, { transaction }), caller, deps)),
    remove: (guid) => done(changes.deleteTransaction(at(guid, undefined), caller, deps)),
    split: (guid, amounts) => {
      const transactions = amounts.map((amount) => ({ amount }));
      return done(changes.createSplitTransactions(at(guid, { transactions }), caller, deps));
    },
    splitOff: (guid, amount) => {
      const body = { transaction: { amount, parent_guid: guid } };
      return done(changes.createLegacySplit({ ...common, body }, caller, deps));
    },
    unsplit: (guid) => done(changes.deleteSplitTransactions(at(guid, undefined), caller, deps)),
    addManual: (account_guid, date, amount) => {
      const transaction = { amount, date, description: 'By hand', transaction_type: 2 } as const;
      const body = { kind: 'one', transaction } as const;
      return done(manual.createManualTransaction({ ...common, params: { account_guid }, body }, caller, deps));
    },
  };
};

/** A member of `testUser`, kept by hand: rows of its accounts come from its user. */
export const manualMember = (ordinal: number): Member =>
  testMember({ guid: memberGuidOf(ordinal), ordinal, isManual: true, isManagedByUser: true });

export const memberGuidOf = (ordinal: number): Guid<'MBR'> =>
  `MBR-00000000-0000-7000-a000-${ordinal.toString().padStart(12, '0')}`;

/** The sum of the parts is that of their parent, each part has one, and each split row has parts. */
export const brokenSplits = (rows: readonly LedgerRow[]): readonly string[] => {
  const listed = rows.filter(isListed);
  const parents = new Map(listed.filter(({ hasBeenSplit }) => hasBeenSplit).map((row) => [row.guid, row]));
  const sums = new Map<string, bigint>();
  const broken: string[] = [];
  for (const row of listed) {
    if (row.parentGuid === null) continue;
    sums.set(row.parentGuid, (sums.get(row.parentGuid) ?? 0n) + row.amountMinor);
    const parent = parents.get(row.parentGuid);
    if (parent === undefined) broken.push(`part ${row.guid} has no parent`);
    else if (parent.date !== row.date || parent.status !== row.status || parent.account !== row.account)
      broken.push(`part ${row.guid} does not follow its parent`);
  }
  for (const [guid, parent] of parents) {
    const sum = sums.get(guid);
    if (sum !== parent.amountMinor) broken.push(`parts of ${guid} make ${sum}, not ${parent.amountMinor}`);
  }
  return broken;
};
