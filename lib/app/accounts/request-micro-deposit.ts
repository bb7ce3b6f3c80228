import { type DepositAccount, isRoutingNumber, type MicroDeposit } from '../../domain/accounts/micro-deposit.ts';
import { type OrderVerdict, orderVerdict, withOrder } from '../../domain/accounts/micro-deposit-usage.ts';
import {
  type AskedDeposit,
  type DepositVerdict,
  depositVerdict,
  newMicroDeposit,
} from '../../domain/accounts/new-micro-deposit.ts';
import { type DataKeyOwner, dataKeyOwnerOf, type Fingerprinter } from '../../domain/kernel/cipher.ts';
import { toGuid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { Client } from '../../domain/users/client.ts';
import type { User } from '../../domain/users/user.ts';
import { microDepositEvent } from '../../present/accounts/micro-deposit-event.ts';
import type { MicroDepositDeps } from './change-micro-deposit.ts';

interface RequestMicroDepositDeps extends MicroDepositDeps {
  readonly ids: Ids;
  readonly fingerprinter: Fingerprinter;
}

/** `productOff`: the client has switched microdeposits off. `routingNumber`: its check digit is wrong. */
export type MicroDepositRequested =
  | { readonly kind: 'requested'; readonly deposit: MicroDeposit }
  | Exclude<DepositVerdict, { readonly kind: 'allowed' }>
  | Refused<'productOff' | 'routingNumber'>;

/** Stores a microdeposit. The sweep finds it due within a minute, and then the deposits are sent. */
export const requestMicroDeposit = async (
  deps: RequestMicroDepositDeps,
  { user, client }: { readonly user: User; readonly client: Client },
  asked: AskedDeposit,
): Promise<MicroDepositRequested> => {
  const { account } = asked;
  if (!client.products.includes('MICRO_DEPOSITS')) return refused('productOff');
  if (account !== null && !isRoutingNumber(account.routingNumber)) return refused('routingNumber');
  const { microDeposits } = deps;
  const dataKey = dataKeyOwnerOf(client);
  const digest = account === null ? null : await digestOf(account, dataKey, deps);
  return deps.change({ what: 'microdeposits', isQuiet: false }, async ({ write, emit }) => {
    // Read before the list, so that the write fails when a microdeposit was created that the list does not show.
    const usage = await microDeposits.readUsage(user.guid);
    const others = await microDeposits.list(user.guid, async () => dataKey);
    const nowMs = deps.clock();
    const orders: OrderVerdict = digest === null ? { kind: 'allowed' } : orderVerdict(usage, digest, nowMs);
    const verdict = depositVerdict(others, account, orders);
    if (verdict.kind === 'refused') return verdict;
    const deposit = newMicroDeposit({ guid: toGuid('MIC', deps.ids.uuid()), user, asked }, nowMs);
    const used = { before: usage, after: withOrder(usage, digest, nowMs) };
    write(...(await microDeposits.added(deposit, dataKey, used)));
    emit(microDepositEvent({ action: 'created', deposit, userId: user.externalGuid }));
    return { kind: 'requested', deposit };
  });
};

/** The purpose of the digest. A digest for another purpose is never equal to it. */
const ACCOUNT_PURPOSE = 'micro-deposit-account';

const digestOf = (
  { routingNumber, accountNumber }: DepositAccount,
  dataKey: DataKeyOwner,
  { fingerprinter }: Pick<RequestMicroDepositDeps, 'fingerprinter'>,
): Promise<string> =>
  fingerprinter.fingerprint(dataKey, ACCOUNT_PURPOSE, JSON.stringify([routingNumber, accountNumber]));
