import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { type FoundAccount, heirsOf } from '../../domain/accounts/account.ts';
import { accountsThatCount, mainCurrencyOf } from '../../domain/accounts/counting-accounts.ts';
import type { CategoryBook } from '../../domain/categories/category.ts';
import { todayUtc } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { MonthMarks } from '../../domain/ledger/transfers/month-marks.ts';
import { hasPfm } from '../../domain/members/use-case.ts';
import type { PlanningPart } from '../../domain/planning/planning-state.ts';
import type { PlanningLease } from '../../domain/planning/planning-work.ts';
import { accountsIn } from '../accounts/account-store.ts';
import { ledgersIn, type MemberLedger } from '../ledger/ledger-store.ts';
import { membersIn } from '../members/member-item.ts';
import { editRevisionOf } from '../table/edit-revision.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys, PLANNING_INPUTS, USER_RANGE } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import { itemToPlanningLease } from './planning-leases.ts';

/** Raise it with every change of the rules, so that a deployment computes everything anew. */
const RULES_VERSION = 4;

/** What a user's planning was last computed from. `revision` is the lock of all its parts, 0 while there are none. */
export interface ComputedFrom {
  readonly revision: number;
  readonly fingerprint: string;
  /** The fingerprint without what came from upstream; absent where an earlier version computed. */
  readonly editFingerprint?: string;
  readonly parts: Readonly<Partial<Record<PlanningPart, number>>>;
  /** Absent where an earlier version computed. */
  readonly monthMarks?: MonthMarks;
}

const computedFrom: z.ZodMiniType<ComputedFrom> = z.object({
  revision: z.number(),
  fingerprint: z.string(),
  editFingerprint: z.exactOptional(z.string()),
  parts: z.record(z.string(), z.number()),
  monthMarks: z.exactOptional(z.object({ firstMonth: z.number(), marks: z.string() })),
});

/** All that planning follows from, as it is now, except the rows of the ledgers. */
export interface PlanningInputs {
  readonly userGuid: Guid<'USR'>;
  readonly nowMs: number;
  /** The UTC day of `nowMs`. */
  readonly today: string;
  /** Differs when anything differs that planning follows from, the day included. */
  readonly fingerprint: string;
  /** The same without what refreshes bring: it differs when the user made a change, or the rules or the day changed. */
  readonly editFingerprint: string;
  readonly computed: ComputedFrom;
  /** The worker or reader that computes now; null when there is none. */
  readonly lease: PlanningLease | null;
  readonly open: () => OpenInputs;
  /** Every account of the members without PFM, open or not. */
  readonly accountsWithoutPfm: () => ReadonlySet<Guid<'ACT'>>;
}

export interface OpenInputs {
  readonly currencyCode: string;
  /** See `accountsThatCount`. */
  readonly accounts: readonly FoundAccount[];
  /** See `heirsOf`. */
  readonly heirs: ReadonlyMap<string, Guid<'ACT'>>;
  readonly ledgers: readonly MemberLedger[];
  readonly categories: CategoryBook;
}

/** One strong query; what it found is decoded only when `open` is called. */
export const readPlanningInputs = async (
  table: ItemTable,
  userGuid: Guid<'USR'>,
  nowMs: number,
): Promise<PlanningInputs> => planningInputsIn(userGuid, await queryPlanningInputs(table, userGuid), nowMs);

/** The items, for callers that read more of them; the heads of all ledgers are among them. */
export const queryPlanningInputs = (table: Pick<ItemTable, 'query'>, userGuid: Guid<'USR'>): Promise<readonly Item[]> =>
  table.query({ pk: keys.user(userGuid).pk, sk: PLANNING_INPUTS, isConsistent: true });

export const planningInputsIn = (userGuid: Guid<'USR'>, items: readonly Item[], nowMs: number): PlanningInputs => {
  const stored = items.find(({ sk }) => sk === USER_RANGE.planning);
  const facts = items.filter(({ sk }) => sk !== USER_RANGE.planning && sk !== USER_RANGE.planningWork);
  const today = todayUtc(nowMs);
  let opened: OpenInputs | null = null;
  return {
    userGuid,
    nowMs,
    today,
    fingerprint: hashOf(today, facts.map(factOf)),
    editFingerprint: hashOf(today, facts.flatMap(editOf)),
    computed: stored === undefined ? NEVER : decodeItem(computedFrom, stored),
    lease: itemToPlanningLease(items.find(({ sk }) => sk === USER_RANGE.planningWork) ?? null),
    open: () => (opened ??= openInputs(userGuid, items)),
    accountsWithoutPfm: () => accountsWithoutPfm(userGuid, items),
  };
};

const NEVER: ComputedFrom = { revision: 0, fingerprint: '', parts: {} };

const hashOf = (today: string, facts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([RULES_VERSION, today, facts]))
    .digest('base64url');

const isMember = ({ sk }: Item): boolean => sk.startsWith(USER_RANGE.members);

/** Of a member only the facts that decide whether its data count: its status changes with every refresh. */
const factOf = (item: Item): unknown =>
  isMember(item) ? [item.sk, item.useCases ?? null, item.deletedAt ?? null] : [item.sk, item.revision];

/**
 * The changes of the user: nothing for a member that was only connected; for accounts and heads the revision of the
 * last edit.
 */
const editOf = (item: Item): readonly unknown[] => {
  if (isMember(item)) return item.useCases == null && item.deletedAt == null ? [] : [factOf(item)];
  const editRevision = editRevisionOf(item);
  return editRevision === 0 ? [] : [[item.sk, editRevision]];
};

const openInputs = (userGuid: Guid<'USR'>, items: readonly Item[]): OpenInputs => {
  const opened = ledgersIn(userGuid, items);
  const all = accountsIn(userGuid, items);
  const accounts = accountsThatCount(all.accounts);
  const ledgers = opened.ledgers.filter(({ member }) => hasPfm(member.useCases));
  return {
    currencyCode: mainCurrencyOf(accounts),
    accounts,
    heirs: heirsOf(all.byMember.flatMap(({ stored }) => stored.accounts)),
    ledgers,
    categories: opened.categories,
  };
};

/** Most users have no such member: their accounts are not decoded. */
const accountsWithoutPfm = (userGuid: Guid<'USR'>, items: readonly Item[]): ReadonlySet<Guid<'ACT'>> => {
  if (membersIn(items).every(({ useCases }) => hasPfm(useCases))) return new Set();
  const { byMember } = accountsIn(userGuid, items);
  const without = byMember.filter(({ member }) => !hasPfm(member.useCases));
  return new Set(without.flatMap(({ stored }) => stored.accounts.map(({ guid }) => guid)));
};
