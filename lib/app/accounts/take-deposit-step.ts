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
import type { Log } from '../../domain/kernel/log.ts';
import { newEvent } from '../../domain/webhooks/event.ts';
import { microDepositEvent } from '../../present/accounts/micro-deposit-event.ts';
import type { MicroDepositStore } from '../../store/accounts/micro-deposit-store.ts';
import type { Services } from '../adapters.ts';
import { dataKeyOf } from '../jobs/data-key.ts';
import { logUpstreamFailure } from '../jobs/log-upstream-failure.ts';

export interface DepositDeps extends Pick<Services, 'clock' | 'ids' | 'clientOf' | 'userOf' | 'announce' | 'timeout'> {
  readonly microDeposits: Pick<MicroDepositStore, 'read' | 'update'>;
  /** Null where nothing makes deposits. */
  readonly depositNetwork: DepositNetwork | null;
}

/**
 * Sends deposits that are due, or asks how they stand. Calls of the network may be repeated, so nothing is claimed: when two
 * workers ask at once, the worker that writes second finds another revision and stops.
 */
export const takeDepositStep = async (message: DepositMessage, deps: DepositDeps, log: Log): Promise<void> => {
  const fields = { micro_deposit_guid: message.micro_deposit_guid };
  const [before, user] = await Promise.all([
    deps.microDeposits.read(message.user_guid, message.micro_deposit_guid, (client) => dataKeyOf(client, deps)),
    deps.userOf(message.user_guid),
  ]);
  const isDue = before !== null && before.dueAtMs !== null && before.dueAtMs <= deps.clock();
  if (!isDue || user === null) return log.info('STEP_STALE', fields);
  const answer = await contact(before, deps);
  if (answer.kind === 'failed') logUpstreamFailure(answer.failure, log, fields);
  const now = deps.clock();
  const after = answer.kind === 'arrived' ? observeDeposit(before, answer.value, now) : missDeposit(before, now);
  const draft = microDepositEvent({ action: 'updated', deposit: after, userId: user.externalGuid });
  const events = after.status === before.status ? [] : [newEvent(draft, deps.ids, now)];
  const dataKey = await dataKeyOf(before.clientGuid, deps);
  if ((await deps.microDeposits.update(before, after, dataKey, events)).kind === 'stale') {
    return log.info('STEP_STALE', fields);
  }
  await deps.announce(events);
  log.info('STEP_TAKEN', { ...fields, status: after.status });
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
