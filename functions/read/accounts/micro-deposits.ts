import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentMicroDeposit } from '../../../lib/present/accounts/micro-deposit.ts';
import type { ReadRun } from '../deps.ts';

const dataKeyFor = (caller: SessionCaller) => async () => dataKeyOwnerOf(await caller.client());

export const listMicrodeposits: ReadRun<'listMicrodeposits'> = async (_input, caller, deps) => {
  const deposits = await deps.microDeposits.list(caller.userGuid, dataKeyFor(caller));
  return { body: { micro_deposits: deposits.map((deposit) => ({ micro_deposit: presentMicroDeposit(deposit) })) } };
};

/** The status is as new as the network told it: it is asked the minute something is expected of it. */
export const readMicrodeposit: ReadRun<'readMicrodeposit'> = async ({ params }, caller, deps) => {
  const deposit = await deps.microDeposits.read(caller.userGuid, params.micro_deposit_guid, dataKeyFor(caller));
  return deposit === null ? NOT_FOUND : { body: { micro_deposit: presentMicroDeposit(deposit) } };
};
