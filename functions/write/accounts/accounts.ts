import type { AccountsChange, AccountsDecision, AccountsRevised } from '../../../lib/app/accounts/account-reviser.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { ObjectAction } from '../../../lib/contract/kernel/event-draft.ts';
import { type FoundAccount, newAccount } from '../../../lib/domain/accounts/account.ts';
import { afterMerge, planMerge } from '../../../lib/domain/accounts/account-merging.ts';
import { afterRemoval, type Removal } from '../../../lib/domain/accounts/account-removal.ts';
import { type Guid, toGuid } from '../../../lib/domain/kernel/guid.ts';
import { Busy } from '../../../lib/domain/kernel/unavailable.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../../lib/domain/webhooks/event.ts';
import { presentAccount } from '../../../lib/present/accounts/account.ts';
import { accountEvent } from '../../../lib/present/accounts/account-event.ts';
import type { StoredAccount } from '../../../lib/store/accounts/account-item.ts';
import type { UserAccounts } from '../../../lib/store/accounts/account-store.ts';
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

/** The result of a change, after its events were announced. */
const settled = async <T>(revised: AccountsRevised<T>, deps: WriteDeps): Promise<T | Problem> => {
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
  const member = await manualMemberOf(user, client, deps);
  const guid = toGuid('ACT', deps.ids.uuid());
  const decide = (all: UserAccounts): AccountsDecision<Found | Problem> => {
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
      events: eventsOf('created', made, { isQuiet, user, deps }),
      result: made,
    };
  };
  return shown(await settled(await deps.accountReviser.revise(user.guid, decide), deps));
};

const shown = (result: Found | Problem) => (isProblem(result) ? result : { body: { account: presentAccount(result) } });

const blankAccount = (ordinal: number, { clock, ids }: WriteDeps): StoredAccount => ({
  ...newAccount({ guid: toGuid('ACT', ids.uuid()), ordinal, feed: null, upstreamId: null }, clock()),
  holdingParts: [],
});

export const updateAccount: WriteRun<'updateAccount'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const isQuiet = skipWebhook || body.account.skip_webhook === true;
  const decide = (all: UserAccounts): AccountsDecision<Found | Problem> => {
    const found = findIn(all, params.account_guid);
    if (found === null) return leave(NOT_FOUND);
    const account = edited(found.account, editsOf(body.account), deps.clock());
    if (isProblem(account)) return leave(account);
    const after = { account, member: found.member };
    return {
      kind: 'change',
      changes: changesBy(all, (one) => (one === found.account ? account : one)),
      events: eventsOf('updated', after, { isQuiet, user, deps }),
      result: after,
    };
  };
  return shown(await settled(await deps.accountReviser.revise(user.guid, decide), deps));
};

const removal = (all: UserAccounts, found: Found, kind: Removal, telling: Telling): AccountsDecision<'done'> => {
  const { guid } = found.account;
  const nowMs = telling.deps.clock();
  return {
    kind: 'change',
    changes: changesBy(all, (account) => afterRemoval(account, guid, kind, nowMs)),
    events: eventsOf('deleted', lastOf(found), telling),
    ...(telling.isQuiet ? {} : { told: { erasedWith: guid } }),
    result: 'done',
  };
};

/** The account as the event of its deletion shows it. */
const lastOf = (found: Found): Found => ({
  ...found,
  account: { ...found.account, revision: found.account.revision + 1 },
});

export const deleteManualAccount: WriteRun<'deleteManualAccount'> = async ({ params, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const decide = (all: UserAccounts): AccountsDecision<'done' | Problem> => {
    const found = findIn(all, params.account_guid);
    if (found === null) return leave(NOT_FOUND);
    if (!found.member.isManual) {
      return leave(problem('forbidden', 'account_guid: only manual accounts can be deleted; this one can be blocked.'));
    }
    return removal(all, found, 'deleted', { isQuiet: skipWebhook, user, deps });
  };
  const result = await settled(await deps.accountReviser.revise(user.guid, decide), deps);
  return result === 'done' ? { body: undefined } : result;
};

export const blockAccount: WriteRun<'blockAccount'> = async ({ params, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const decide = (all: UserAccounts): AccountsDecision<'done' | Problem> => {
    const found = findIn(all, params.account_guid);
    if (found === null) return leave(NOT_FOUND);
    if (found.member.isManual) return leave(problem('malformed', 'Manually created accounts cannot be blocked'));
    return removal(all, found, 'blocked', { isQuiet: skipWebhook, user, deps });
  };
  const result = await settled(await deps.accountReviser.revise(user.guid, decide), deps);
  return result === 'done' ? { body: {} } : result;
};

const MERGE_REFUSALS = {
  partnerOnly: problem('ruleBroken', 'accounts: one at least must be of a member that its user manages.'),
  currencies: problem('ruleBroken', 'accounts: both must be in the same currency.'),
} as const;

export const mergeAccounts: WriteRun<'mergeAccounts'> = async ({ body, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const decide = (all: UserAccounts): AccountsDecision<Found | Problem> => {
    const [one, other] = body.accounts.map((guid) => findIn(all, guid));
    if (!one || !other) return leave(NOT_FOUND);
    const plan = planMerge(one, other);
    if (plan.kind === 'refused') return leave(MERGE_REFUSALS[plan.reason]);
    const { survivor, loser } = plan;
    const now = deps.clock();
    const merged = (account: StoredAccount): StoredAccount =>
      afterMerge(account, survivor.account.guid, loser.account.guid, now);
    const result: Found = { account: merged(survivor.account), member: survivor.member };
    const telling = { isQuiet: skipWebhook, user, deps };
    return {
      kind: 'change',
      changes: changesBy(all, merged),
      events: [...eventsOf('updated', result, telling), ...eventsOf('deleted', lastOf(loser), telling)],
      result,
    };
  };
  return shown(await settled(await deps.accountReviser.revise(user.guid, decide), deps));
};
