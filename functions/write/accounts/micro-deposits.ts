import type * as entries from '../../../lib/contract/accounts/micro-deposit-changes.ts';
import { isProblem, NOT_FOUND, type Problem, problem, tooManyRequests } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import {
  awaitsAmounts,
  checkAmounts,
  type DepositAccount,
  isInUse,
  isRoutingNumber,
  isSameAccount,
  MICRO_DEPOSIT_ACCOUNT_TYPE_IDS,
  type MicroDeposit,
} from '../../../lib/domain/accounts/micro-deposit.ts';
import {
  ORDERS_PER_ACCOUNT_MAX,
  ORDERS_PER_USER_MAX,
  type OrderVerdict,
  orderVerdict,
  withOrder,
} from '../../../lib/domain/accounts/micro-deposit-usage.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { type DataKeyOwner, dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { parseMoney } from '../../../lib/domain/kernel/money.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentMicroDeposit } from '../../../lib/present/accounts/micro-deposit.ts';
import { microDepositEvent } from '../../../lib/present/accounts/micro-deposit-event.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';

/** Far more than any user has accounts. The list of a user stays one small query. */
const PER_USER_MAX = 100;

const PRODUCT_OFF = problem('forbidden', 'The client has switched microdeposits off for its users.');
const NOT_DEPOSITED = problem('conflict', 'The microdeposit is in a status in which no amounts are awaited.');

type Asked = Parameters<Run<typeof entries.createMicrodeposit, SessionCaller, WriteDeps>>[0]['body']['micro_deposit'];

/** Null when only the holder is known yet. The schema lets callers give the three fields only together. */
const accountOf = ({ account_number, routing_number, account_type }: Asked): DepositAccount | null =>
  account_number === undefined || routing_number === undefined || account_type === undefined
    ? null
    : {
        accountNumber: account_number,
        routingNumber: routing_number,
        accountType: account_type === MICRO_DEPOSIT_ACCOUNT_TYPE_IDS.CHECKING ? 'CHECKING' : 'SAVINGS',
      };

/** The purpose of the digest. A digest for another purpose is never equal to it. */
const ACCOUNT_PURPOSE = 'micro-deposit-account';

const limitProblem = ({ limit, retryAfterSeconds }: Extract<OrderVerdict, { kind: 'refused' }>): Problem => {
  const orders =
    limit === 'account'
      ? `${ORDERS_PER_ACCOUNT_MAX} microdeposits to this account`
      : `${ORDERS_PER_USER_MAX} microdeposits of this user`;
  return tooManyRequests(
    `account_number: ${orders} have been asked for within a day; wait as Retry-After says.`,
    retryAfterSeconds,
  );
};

/** Why the user may not have another microdeposit; null when it may. */
const refusalOf = (
  others: readonly MicroDeposit[],
  account: DepositAccount | null,
  verdict: OrderVerdict,
): Problem | null => {
  if (others.length >= PER_USER_MAX) return problem('ruleBroken', `A user can have ${PER_USER_MAX} microdeposits.`);
  if (account !== null && others.some((other) => isInUse(other) && isSameAccount(account, other.details.account))) {
    return problem('ruleBroken', 'account_number: there is a microdeposit to this account already.');
  }
  return verdict.kind === 'refused' ? limitProblem(verdict) : null;
};

/** Stores the microdeposit. The sweep finds it due within a minute, and then the deposits are sent. */
export const createMicrodeposit: WriteRun<'createMicrodeposit'> = async ({ body }, caller, deps) => {
  const asked = body.micro_deposit;
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  if (!client.products.includes('MICRO_DEPOSITS')) return PRODUCT_OFF;
  const account = accountOf(asked);
  if (account !== null && !isRoutingNumber(account.routingNumber)) {
    return problem('ruleBroken', 'routing_number: the check digit is wrong.');
  }
  const dataKey = dataKeyOwnerOf(client);
  const digest = account === null ? null : await digestOf(account, dataKey, deps);
  const made = await changeUntilWon({ what: 'microdeposits' }, async () => {
    // Read before the list, so that the write fails when a microdeposit was created that the list does not show.
    const usage = await deps.microDeposits.readUsage(user.guid);
    const others = await deps.microDeposits.list(user.guid, async () => dataKey);
    const now = deps.clock();
    const verdict: OrderVerdict = digest === null ? { kind: 'allowed' } : orderVerdict(usage, digest, now);
    const refusal = refusalOf(others, account, verdict);
    if (refusal !== null) return refusal;
    const deposit = newDeposit(asked, account, user, deps);
    const draft = microDepositEvent({ action: 'created', deposit, userId: user.externalGuid });
    const events = [newEvent(draft, deps.ids, now)];
    const used = { before: usage, after: withOrder(usage, digest, now) };
    if ((await deps.microDeposits.create(deposit, dataKey, events, used)).kind === 'stale') return LOST;
    await deps.announce(events);
    return deposit;
  });
  return shown(made);
};

const shown = (changed: MicroDeposit | Problem) =>
  isProblem(changed) ? changed : { body: { micro_deposit: presentMicroDeposit(changed) } };

const digestOf = (
  { routingNumber, accountNumber }: DepositAccount,
  dataKey: DataKeyOwner,
  { fingerprinter }: Pick<WriteDeps, 'fingerprinter'>,
): Promise<string> =>
  fingerprinter.fingerprint(dataKey, ACCOUNT_PURPOSE, JSON.stringify([routingNumber, accountNumber]));

const newDeposit = (
  asked: Asked,
  account: DepositAccount | null,
  user: Pick<User, 'guid' | 'clientGuid'>,
  { ids, clock }: Pick<WriteDeps, 'ids' | 'clock'>,
): MicroDeposit => {
  const now = clock();
  return {
    guid: toGuid('MIC', ids.uuid()),
    userGuid: user.guid,
    clientGuid: user.clientGuid,
    status: account === null ? 'PREINITIATED' : 'INITIATED',
    details: {
      firstName: asked.first_name,
      lastName: asked.last_name,
      email: asked.email,
      accountName: asked.account_name ?? null,
      account,
      amountsMinor: null,
    },
    institutionName: null,
    errorCode: null,
    errorMessage: null,
    upstreamId: null,
    failureCount: 0,
    wrongAmountsCount: 0,
    dueAtMs: account === null ? null : now,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    verifiedAt: null,
  };
};

/** Compares the amounts that the user saw in the account with those that were sent. */
export const verifyMicrodeposit: WriteRun<'verifyMicrodeposit'> = async ({ params, body }, caller, deps) => {
  const first = parseMoney(body.deposit_amount_1, 'USD');
  const second = parseMoney(body.deposit_amount_2, 'USD');
  if (first.kind === 'refused' || second.kind === 'refused')
    return problem('malformed', 'deposit_amount_1: must be an amount in dollars and cents.');
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  const dataKey = dataKeyOwnerOf(client);
  const verified = await changeUntilWon({ what: 'microdeposit' }, async () => {
    const before = await deps.microDeposits.read(user.guid, params.micro_deposit_guid, async () => dataKey);
    if (before === null) return NOT_FOUND;
    if (!awaitsAmounts(before)) return NOT_DEPOSITED;
    const now = deps.clock();
    const after = checkAmounts(before, [first.minor, second.minor], now);
    const draft = microDepositEvent({ action: 'updated', deposit: after, userId: user.externalGuid });
    const events = [newEvent(draft, deps.ids, now)];
    if ((await deps.microDeposits.update(before, after, dataKey, events)).kind === 'stale') return LOST;
    await deps.announce(events);
    return after;
  });
  return shown(verified);
};

export const deleteMicrodeposit: WriteRun<'deleteMicrodeposit'> = async ({ params }, caller, deps) =>
  (await deps.microDeposits.remove(caller.userGuid, params.micro_deposit_guid)) ? { body: {} } : NOT_FOUND;
