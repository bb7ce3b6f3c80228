import type { DepositNetwork } from '../../connectors/deposit-network.ts';
import { failedWith, type Observed } from '../../connectors/kit/observed.ts';
import type { DepositMessage } from '../../contract/jobs/messages.ts';
import {
  type MicroDeposit,
  missDeposit,
  observeDeposit,
  type SentDeposit,
} from '../../domain/accounts/micro-deposit.ts';
import { UPSTREAM_CALL_TIMEOUT_MS } from '../../domain/jobs/limits.ts';
import type { DataKeyOwner } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { refused } from '../../domain/kernel/refused.ts';
import type { Services } from '../adapters.ts';
import { dataKeyOf } from '../jobs/data-key.ts';
import { logUpstreamFailure } from '../jobs/log-upstream-failure.ts';
import { changeMicroDeposit, type DepositChange, type MicroDepositDeps } from './change-micro-deposit.ts';

export interface DepositDeps extends MicroDepositDeps, Pick<Services, 'clientOf' | 'userOf' | 'timeout'> {
  /** Null where nothing makes deposits. */
  readonly depositNetwork: DepositNetwork | null;
}

/**
 * Sends deposits that are due, or asks how they stand. Calls of the network may be repeated, so nothing is claimed: when two
 * workers ask at once, the worker that writes second finds it no longer due and stops.
 */
export const takeDepositStep = async (message: DepositMessage, deps: DepositDeps, log: Log): Promise<void> => {
  const fields = { micro_deposit_guid: message.micro_deposit_guid };
  const user = await deps.userOf(message.user_guid);
  if (user === null) return log.info('STEP_STALE', fields);
  const dataKeyOfClient = (client: Guid<'CLT'>): Promise<DataKeyOwner> => dataKeyOf(client, deps);
  const place = { user, guid: message.micro_deposit_guid, dataKeyOf: dataKeyOfClient };
  const taken = await changeMicroDeposit(deps, place, async (before): Promise<DepositChange<'notDue'>> => {
    if (before.dueAtMs === null || before.dueAtMs > deps.clock()) return refused('notDue');
    const answer = await contact(before, deps);
    if (answer.kind === 'failed') logUpstreamFailure(answer.failure, log, fields);
    const nowMs = deps.clock();
    const deposit =
      answer.kind === 'arrived' ? observeDeposit(before, answer.value, nowMs) : missDeposit(before, nowMs);
    return { kind: 'changed', deposit, isAnnounced: deposit.status !== before.status };
  });
  if (taken.kind === 'refused') return log.info('STEP_STALE', fields);
  log.info('STEP_TAKEN', { ...fields, status: taken.deposit.status });
};

const contact = async (deposit: MicroDeposit, deps: DepositDeps): Promise<Observed<SentDeposit>> => {
  const { account, firstName, lastName } = deposit.details;
  if (deps.depositNetwork === null || account === null) return OUT_OF_REACH;
  const signal = deps.timeout(UPSTREAM_CALL_TIMEOUT_MS);
  return deposit.upstreamId === null
    ? deps.depositNetwork.send({ ...account, depositKey: deposit.guid, holderName: `${firstName} ${lastName}` }, signal)
    : deps.depositNetwork.read(deposit.upstreamId, signal);
};

const OUT_OF_REACH = failedWith('connection_lost', { wasSent: false });
