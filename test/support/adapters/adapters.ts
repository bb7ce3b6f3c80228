import type { Adapters } from '../../../lib/app/adapters.ts';
import { createConnectorSwitch } from '../../../lib/connectors/client-connectors.ts';
import { EVERY_CONNECTOR } from '../../../lib/connectors/connectors.ts';
import type { NotifyMessage, PlanMessage, PollMessage } from '../../../lib/contract/jobs/messages.ts';
import { readTokenKeys } from '../../../lib/store/users/token-key-store.ts';
import { NO_LIMITS } from '../api/request-limits.ts';
import { NO_BUDGETS } from '../upstreams/connectors.ts';
import { type RecordingBus, recordingBus } from './bus.ts';
import { testCipher } from './cipher.ts';
import { type TestClock, testClock } from './clock.ts';
import { testIds } from './ids.ts';
import { type RecordingLog, recordingLog } from './log.ts';
import { type RecordingQueue, recordingQueue } from './queue.ts';

/** Adapters whose clock a test moves, and of which it reads what was sent and logged. */
export interface TestAdapters extends Adapters {
  readonly clock: TestClock;
  readonly log: RecordingLog;
  readonly pollQueue: RecordingQueue<PollMessage>;
  readonly notifyQueue: RecordingQueue<NotifyMessage>;
  readonly planQueue: RecordingQueue<PlanMessage>;
  readonly bus: RecordingBus;
}

type Given = Pick<Adapters, 'table'> & Partial<Adapters>;

const defaultsFor = ({ table, ids = testIds(), clock }: Given) => {
  const standing = testClock();
  return {
    clock: standing,
    ids,
    log: recordingLog(),
    cipher: testCipher(clock ?? standing),
    tokenKeys: () => readTokenKeys(table, ids),
    pollQueue: recordingQueue<PollMessage>(),
    notifyQueue: recordingQueue<NotifyMessage>(),
    planQueue: recordingQueue<PlanMessage>(),
    bus: recordingBus(),
    wait: async () => undefined,
    backgroundIntervalHours: 0,
    connectorSettings: {},
    budgetRuleOf: NO_BUDGETS,
    isConnectorOff: createConnectorSwitch(EVERY_CONNECTOR),
    requestLimits: NO_LIMITS,
    release: '0.3.0',
  };
};

/**
 * Adapters of every function over one table: a clock that tests move, queues and a bus that keep what is sent, and no
 * limits, unless the test gives its own.
 */
export const testAdapters = <G extends Given>(given: G) =>
  ({ ...defaultsFor(given), ...given }) as Omit<ReturnType<typeof defaultsFor>, keyof G> & G;
