import type { AccountsDecision } from '../../../lib/app/accounts/account-reviser.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { ObjectAction } from '../../../lib/contract/kernel/event-draft.ts';
import { type FoundAccount, newAccount } from '../../../lib/domain/accounts/account.ts';
import {
  afterMerge,
  isPartOf,
  MEMBERS_OF_ACCOUNT_MAX,
  planMerge,
} from '../../../lib/domain/accounts/account-merging.ts';
import { afterRemoval, type Removal } from '../../../lib/domain/accounts/account-removal.ts';
import { type Guid, toGuid } from '../../../lib/domain/kernel/guid.ts';
import { Busy } from '../../../lib/domain/kernel/unavailable.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../../lib/domain/webhooks/event.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentAccount } from '../../../lib/present/accounts/account.ts';
import { accountEvent } from '../../../lib/present/accounts/account-event.ts';
import type { StoredAccount } from '../../../lib/store/accounts/account-item.ts';
import type { UserAccounts } from '../../../lib/store/accounts/account-store.ts';
import type { AccountsChange } from '../../../lib/store/accounts/accounts-put.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';
import { edited, editsOf } from './account-edits.ts';
import { manualMemberOf } from './manual-member.ts';

type Found = FoundAccount<StoredAccount>;

/** Deleted accounts keep their place among the accounts of a member, so the number ever made has a limit. */
const MANUAL_ACCOUNTS_EVER_MAX = 1_000;

const TOO_LARGE = problem('ruleBroken', 'account.metadata: the accounts of this member hold as much text as they can.');

const findIn = (user: UserAccounts, guid: Guid<'ACT'>): Found | null =>
  user.accounts.find(({ account }) => account.guid === guid) ?? null;

const leave = <T>(result: T): AccountsDecision<T> => ({ kind: 'leave', result });

/** What the events of a change are made of; no events where `isQuiet`. */
interface Telling {
  readonly isQuiet: boolean;
  readonly user: User;
  readonly deps: WriteDeps;
}

const eventsOf = (
  action: ObjectAction,
  found: FoundAccount,
  { isQuiet, user, deps }: Telling,
): readonly DomainEvent[] =>
  isQuiet ? [] : [newEvent(accountEvent(action, found, user.externalGuid), deps.ids, deps.clock())];

/** The members of which `change` alters at least one account. */
const changesBy = (
  { byMember }: UserAccounts,
  change: (account: StoredAccount) => StoredAccount,
): readonly AccountsChange[] =>
  byMember.flatMap(({ member, stored }) => {
    const after = stored.accounts.map(change);
    return after.every((account, at) => account === stored.accounts[at]) ? [] : [{ member, before: stored, after }];
  });

type Decide = (all: UserAccounts, telling: Telling) => AccountsDecision<Found | Problem>;

/** Leaves the accounts as they are where the user has no such account. */
const ofOne =
  (guid: Guid<'ACT'>, decide: (found: Found, ...args: Parameters<Decide>) => ReturnType<Decide>): Decide =>
  (all, telling) => {
    const found = findIn(all, guid);
    return found === null ? leave(NOT_FOUND) : decide(found, all, telling);
  };

/** Writes what `decide` makes of the accounts of the user, and announces the events. */
const revise = async (
  decide: Decide,
  isQuiet: boolean,
  caller: SessionCaller,
  deps: WriteDeps,
): Promise<Found | Problem> => {
  const user = await caller.user();
  const revised = await deps.accountReviser.revise(user.guid, (all) => decide(all, { isQuiet, user, deps }));
  switch (revised.kind) {
    case 'tooLarge':
      return TOO_LARGE;
    case 'done':
      await deps.announce(revised.events);
      return revised.result;
  }
};

export const createManualAccount: WriteRun<'createManualAccount'> = async ({ body, skipWebhook }, caller, deps) => {
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  const change = editsOf(body.account);
  // Checked before the member is made, so that a refused call leaves nothing behind.
  const refused = edited(blankAccount(0, deps), change, deps.clock());
  if (isProblem(refused)) return refused;
  const isQuiet = skipWebhook || body.account.skip_webhook === true;
  const member = await manualMemberOf({ user, client, isQuiet }, deps);
  const guid = toGuid('ACT', deps.ids.uuid());
  const decide: Decide = (all, telling) => {
    const home = all.byMember.find((one) => one.member.guid === member.guid);
    if (home === undefined) throw new Busy('accounts');
    const { accounts } = home.stored;
    if (accounts.length >= MANUAL_ACCOUNTS_EVER_MAX) {
      return leave(problem('ruleBroken', 'The user has had as many manual accounts as a user can have.'));
    }
    const account = edited({ ...blankAccount(accounts.length, deps), guid }, change, deps.clock());
    if (isProblem(account)) return leave(account);
    const made = { account: { ...account, revision: 1 }, member: home.member };
    return {
      kind: 'change',
      changes: [{ member: home.member, before: home.stored, after: [...accounts, made.account] }],
      events: eventsOf('created', made, telling),
      result: made,
    };
  };
  return shown(await revise(decide, isQuiet, caller, deps));
};

const shown = (result: Found | Problem) => (isProblem(result) ? result : { body: { account: presentAccount(result) } });

const blankAccount = (ordinal: number, { clock, ids }: WriteDeps): StoredAccount => ({
  ...newAccount({ guid: toGuid('ACT', ids.uuid()), ordinal, feed: null, upstreamId: null }, clock()),
  holdingParts: [],
});

export const updateAccount: WriteRun<'updateAccount'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const decide = ofOne(params.account_guid, (found, all, telling) => {
    const account = edited(found.account, editsOf(body.account), deps.clock());
    if (isProblem(account)) return leave(account);
    const after = { account, member: found.member };
    return {
      kind: 'change',
      changes: changesBy(all, (one) => (one === found.account ? account : one)),
      events: eventsOf('updated', after, telling),
      result: after,
    };
  });
  return shown(await revise(decide, skipWebhook || body.account.skip_webhook === true, caller, deps));
};

const removal = (kind: Removal, found: Found, all: UserAccounts, telling: Telling): ReturnType<Decide> => {
  const { guid } = found.account;
  const nowMs = telling.deps.clock();
  const last = lastOf(found);
  return {
    kind: 'change',
    changes: changesBy(all, (account) => afterRemoval(account, guid, kind, nowMs)),
    events: eventsOf('deleted', last, telling),
    ...(telling.isQuiet ? {} : { told: { erasedWith: guid } }),
    result: last,
  };
};

/** The account as the event of its deletion shows it. */
const lastOf = (found: Found): Found => ({
  ...found,
  account: { ...found.account, revision: found.account.revision + 1 },
});

const NOT_MANUAL = problem('forbidden', 'account_guid: only manual accounts can be deleted; this one can be blocked.');

export const deleteManualAccount: WriteRun<'deleteManualAccount'> = async ({ params, skipWebhook }, caller, deps) => {
  const decide = ofOne(params.account_guid, (found, ...args) =>
    found.member.isManual ? removal('deleted', found, ...args) : leave(NOT_MANUAL),
  );
  const deleted = await revise(decide, skipWebhook, caller, deps);
  return isProblem(deleted) ? deleted : { body: undefined };
};

const MANUAL = problem('malformed', 'Manually created accounts cannot be blocked');

export const blockAccount: WriteRun<'blockAccount'> = async ({ params, skipWebhook }, caller, deps) => {
  const decide = ofOne(params.account_guid, (found, ...args) =>
    found.member.isManual ? leave(MANUAL) : removal('blocked', found, ...args),
  );
  const blocked = await revise(decide, skipWebhook, caller, deps);
  return isProblem(blocked) ? blocked : { body: {} };
};

const MERGE_REFUSALS = {
  partnerOnly: problem('ruleBroken', 'accounts: one at least must be of a member that its user manages.'),
  currencies: problem('ruleBroken', 'accounts: both must be in the same currency.'),
} as const;

const TOO_MANY_MEMBERS = problem(
  'ruleBroken',
  `accounts: one account may have those of at most ${MEMBERS_OF_ACCOUNT_MAX} members merged into it, its own included.`,
);

export const mergeAccounts: WriteRun<'mergeAccounts'> = async ({ body, skipWebhook }, caller, deps) => {
  const decide: Decide = (all, telling) => {
    const [one, other] = body.accounts.map((guid) => findIn(all, guid));
    if (!one || !other) return leave(NOT_FOUND);
    const plan = planMerge(one, other);
    if (plan.kind === 'refused') return leave(MERGE_REFUSALS[plan.reason]);
    const { survivor, loser } = plan;
    const nowMs = deps.clock();
    const merged = (account: StoredAccount): StoredAccount =>
      afterMerge(account, survivor.account.guid, loser.account.guid, nowMs);
    const isOne = (account: StoredAccount): boolean => isPartOf(merged(account), survivor.account.guid);
    const members = all.byMember.filter(({ stored }) => stored.accounts.some(isOne));
    if (members.length > MEMBERS_OF_ACCOUNT_MAX) return leave(TOO_MANY_MEMBERS);
    const result: Found = { account: merged(survivor.account), member: survivor.member };
    return {
      kind: 'change',
      changes: changesBy(all, merged),
      events: [...eventsOf('updated', result, telling), ...eventsOf('deleted', lastOf(loser), telling)],
      result,
    };
  };
  return shown(await revise(decide, skipWebhook, caller, deps));
};
