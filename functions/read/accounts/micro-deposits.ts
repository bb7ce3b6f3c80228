import type * as entries from '../../../lib/contract/accounts/micro-deposit-operations.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentMicroDeposit } from '../../../lib/present/accounts/micro-deposit.ts';
import type { MicroDepositReader } from '../../../lib/store/accounts/micro-deposit-store.ts';

export interface MicroDepositDeps {
  readonly microDeposits: MicroDepositReader;
}

const dataKeyFor = (caller: SessionCaller) => async () => dataKeyOwnerOf(await caller.client());

export const listMicrodeposits: Run<typeof entries.listMicrodeposits, SessionCaller, MicroDepositDeps> = async (
  _input,
  caller,
  deps,
) => {
  const deposits = await deps.microDeposits.list(caller.userGuid, dataKeyFor(caller));
  return { body: { micro_deposits: deposits.map((deposit) => ({ micro_deposit: presentMicroDeposit(deposit) })) } };
};

/** The status is as new as the network told it: it is asked the minute something is expected of it. */
export const readMicrodeposit: Run<typeof entries.readMicrodeposit, SessionCaller, MicroDepositDeps> = async (
  { params },
  caller,
  deps,
) => {
  const deposit = await deps.microDeposits.read(caller.userGuid, params.micro_deposit_guid, dataKeyFor(caller));
  return deposit === null ? NOT_FOUND : { body: { micro_deposit: presentMicroDeposit(deposit) } };
};
