import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { FoundAccount } from '../../domain/accounts/account.ts';
import { currencyOf } from '../../domain/accounts/account-view.ts';
import type { CategoryBook } from '../../domain/categories/category.ts';
import { todayUtc } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hasPfm } from '../../domain/members/use-case.ts';
import type { PlanningPart } from '../../domain/planning/planning-state.ts';
import type { PlanningLease } from '../../domain/planning/planning-work.ts';
import { accountsIn } from '../accounts/account-store.ts';
import { ledgersIn, type MemberLedger } from '../ledger/ledger-store.ts';
import { editRevisionOf } from '../table/edit-revision.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys, PLANNING_INPUTS, USER_RANGE } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import { itemToPlanningLease } from './planning-leases.ts';

/** Raised with every change of what is computed, so that a deployment computes it anew. */
const RULES_VERSION = 2;

/** From what a user's planning was last computed. `revision` is the lock of all its parts, 0 while there are none. */
export interface ComputedFrom {
  readonly revision: number;
  readonly fingerprint: string;
  /** Of the same without what came from upstream; absent of what an earlier version computed. */
  readonly editFingerprint?: string;
  readonly parts: Readonly<Partial<Record<PlanningPart, number>>>;
}

const computedFrom: z.ZodMiniType<ComputedFrom> = z.object({
  revision: z.number(),
  fingerprint: z.string(),
  editFingerprint: z.exactOptional(z.string()),
  parts: z.record(z.string(), z.number()),
});

/** All that planning follows from but the rows themselves, as it is now. */
export interface PlanningInputs {
  readonly userGuid: Guid<'USR'>;
  readonly nowMs: number;
  /** The UTC day of `nowMs`. */
  readonly today: string;
  /** Differs when something differs that planning follows from; the day is a part of it. */
  readonly fingerprint: string;
  /** The same but for what refreshes bring: differs when the user, the rules or the day did something. */
  readonly editFingerprint: string;
  readonly computed: ComputedFrom;
  /** The worker or reader that computes now; null when there is none. */
  readonly lease: PlanningLease | null;
  readonly open: () => OpenInputs;
}

export interface OpenInputs {
  readonly currencyCode: string;
  /** Of members with PFM or made by hand; open and visible. */
  readonly accounts: readonly FoundAccount[];
  readonly ledgers: readonly MemberLedger[];
  readonly categories: CategoryBook;
}

/** One strong query; what it found is opened only when it is asked for. */
export const readPlanningInputs = async (
  table: ItemTable,
  userGuid: Guid<'USR'>,
  nowMs: number,
): Promise<PlanningInputs> => {
  const items = await table.query({ pk: keys.user(userGuid).pk, sk: PLANNING_INPUTS, isConsistent: true });
  const stored = items.find(({ sk }) => sk === USER_RANGE.planning);
  const facts = items.filter(({ sk }) => sk !== USER_RANGE.planning && sk !== USER_RANGE.planningWork);
  const today = todayUtc(nowMs);
  return {
    userGuid,
    nowMs,
    today,
    fingerprint: hashOf(today, facts.map(factOf)),
    editFingerprint: hashOf(today, facts.flatMap(editOf)),
    computed: stored === undefined ? NEVER : decodeItem(computedFrom, stored),
    lease: itemToPlanningLease(items.find(({ sk }) => sk === USER_RANGE.planningWork) ?? null),
    open: () => openInputs(userGuid, items),
  };
};

const NEVER: ComputedFrom = { revision: 0, fingerprint: '', parts: {} };

const hashOf = (today: string, facts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([RULES_VERSION, today, facts]))
    .digest('base64url');

const isMember = ({ sk }: Item): boolean => sk.startsWith(USER_RANGE.members);

/** Of a member only what decides whether its data count: its status changes with every refresh. */
const factOf = (item: Item): unknown =>
  isMember(item) ? [item.sk, item.useCases ?? null, item.deletedAt ?? null] : [item.sk, item.revision];

/** What the user did: nothing of a member that was only connected, and of accounts and heads the revision of the last edit. */
const editOf = (item: Item): readonly unknown[] => {
  if (isMember(item)) return item.useCases == null && item.deletedAt == null ? [] : [factOf(item)];
  const editRevision = editRevisionOf(item);
  return editRevision === 0 ? [] : [[item.sk, editRevision]];
};

const openInputs = (userGuid: Guid<'USR'>, items: readonly Item[]): OpenInputs => {
  const { ledgers, categories } = ledgersIn(userGuid, items);
  const accounts = accountsIn(userGuid, items).accounts.filter(
    ({ account, member }) => account.edits.isHidden !== true && hasPfm(member.useCases),
  );
  return {
    currencyCode: commonest(accounts.map(({ account }) => currencyOf(account))) ?? 'USD',
    accounts,
    ledgers: ledgers.filter(({ member }) => hasPfm(member.useCases)),
    categories,
  };
};

/** Of those that are equally common, the first by name. */
const commonest = (values: readonly string[]): string | null => {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
  return counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))[0]?.value ?? null;
};
