import { type MicroDepositRequested, requestMicroDeposit } from '../../../lib/app/accounts/request-micro-deposit.ts';
import { verifyMicroDeposit } from '../../../lib/app/accounts/verify-micro-deposit.ts';
import type * as entries from '../../../lib/contract/accounts/micro-deposit-changes.ts';
import { NOT_FOUND, type Problem, problem, tooManyRequests } from '../../../lib/contract/error-code.ts';
import type { Input } from '../../../lib/contract/run.ts';
import { type DepositAccount, MICRO_DEPOSIT_ACCOUNT_TYPE_IDS } from '../../../lib/domain/accounts/micro-deposit.ts';
import { ORDERS_PER_ACCOUNT_MAX, ORDERS_PER_USER_MAX } from '../../../lib/domain/accounts/micro-deposit-usage.ts';
import { MICRO_DEPOSITS_PER_USER_MAX } from '../../../lib/domain/accounts/new-micro-deposit.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { parseMoney } from '../../../lib/domain/kernel/money.ts';
import { presentMicroDeposit } from '../../../lib/present/accounts/micro-deposit.ts';
import type { WriteRun } from '../deps.ts';

type Asked = Input<typeof entries.createMicrodeposit>['body']['micro_deposit'];

/** Null when only the holder is known yet. The schema lets callers give the three fields only together. */
const accountOf = ({ account_number, routing_number, account_type }: Asked): DepositAccount | null =>
  account_number === undefined || routing_number === undefined || account_type === undefined
    ? null
    : {
        accountNumber: account_number,
        routingNumber: routing_number,
        accountType: account_type === MICRO_DEPOSIT_ACCOUNT_TYPE_IDS.CHECKING ? 'CHECKING' : 'SAVINGS',
      };

const REFUSALS = {
  productOff: problem('forbidden', 'The client has switched microdeposits off for its users.'),
  routingNumber: problem('ruleBroken', 'routing_number: the check digit is wrong.'),
  tooMany: problem('ruleBroken', `A user can have ${MICRO_DEPOSITS_PER_USER_MAX} microdeposits.`),
  accountInUse: problem('ruleBroken', 'account_number: there is a microdeposit to this account already.'),
} as const;

const ORDERS = {
  accountOrders: `${ORDERS_PER_ACCOUNT_MAX} microdeposits to this account`,
  userOrders: `${ORDERS_PER_USER_MAX} microdeposits of this user`,
} as const;

const refusalOf = (refusal: Extract<MicroDepositRequested, { readonly kind: 'refused' }>): Problem =>
  'retryAfterSeconds' in refusal
    ? tooManyRequests(
        `account_number: ${ORDERS[refusal.reason]} have been asked for within a day; wait as Retry-After says.`,
        refusal.retryAfterSeconds,
      )
    : REFUSALS[refusal.reason];

export const createMicrodeposit: WriteRun<'createMicrodeposit'> = async ({ body }, caller, deps) => {
  const asked = body.micro_deposit;
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  const requested = await requestMicroDeposit(
    deps,
    { user, client },
    {
      firstName: asked.first_name,
      lastName: asked.last_name,
      email: asked.email,
      accountName: asked.account_name ?? null,
      account: accountOf(asked),
    },
  );
  if (requested.kind === 'refused') return refusalOf(requested);
  return { body: { micro_deposit: presentMicroDeposit(requested.deposit) } };
};

const VERIFY_REFUSALS = {
  missing: NOT_FOUND,
  notAwaited: problem('conflict', 'The microdeposit is in a status in which no amounts are awaited.'),
} as const;

/** Compares the amounts that the user saw in the account with those that were sent. */
export const verifyMicrodeposit: WriteRun<'verifyMicrodeposit'> = async ({ params, body }, caller, deps) => {
  const first = parseMoney(body.deposit_amount_1, 'USD');
  const second = parseMoney(body.deposit_amount_2, 'USD');
  if (first.kind === 'refused' || second.kind === 'refused')
    return problem('malformed', 'deposit_amount_1: must be an amount in dollars and cents.');
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  const place = { user, guid: params.micro_deposit_guid, dataKeyOf: async () => dataKeyOwnerOf(client) };
  const verified = await verifyMicroDeposit(deps, place, [first.minor, second.minor]);
  if (verified.kind === 'refused') return VERIFY_REFUSALS[verified.reason];
  return { body: { micro_deposit: presentMicroDeposit(verified.deposit) } };
};

export const deleteMicrodeposit: WriteRun<'deleteMicrodeposit'> = async ({ params }, caller, deps) =>
  (await deps.microDeposits.remove(caller.userGuid, params.micro_deposit_guid)) ? { body: {} } : NOT_FOUND;
