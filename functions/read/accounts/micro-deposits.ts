import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentMicroDeposit } from '../../../lib/present/accounts/micro-deposit.ts';
import { presentPage } from '../../../lib/present/kernel/page.ts';
import type { ReadRun } from '../deps.ts';

const dataKeyFor = (caller: SessionCaller) => async () => dataKeyOwnerOf(await caller.client());

export const listMicrodeposits: ReadRun<'listMicrodeposits'> = async ({ query }, caller, deps) => {
  const deposits = await deps.microDeposits.list(caller.userGuid, dataKeyFor(caller));
  const { page, pagination } = presentPage(deposits, query, (deposit) => ({
    micro_deposit: presentMicroDeposit(deposit),
  }));
  return { body: { micro_deposits: page, pagination } };
};

/**
 * The status is the last one that the network told. The network is asked within a minute of the time when a change is
 * expected.
 */
export const readMicrodeposit: ReadRun<'readMicrodeposit'> = async ({ params }, caller, deps) => {
  const deposit = await deps.microDeposits.read(caller.userGuid, params.micro_deposit_guid, dataKeyFor(caller));
  return deposit === null ? NOT_FOUND : { body: { micro_deposit: presentMicroDeposit(deposit) } };
};
