import { composeImport } from '../../../functions/import/compose.ts';
import { createBusEventHandler } from '../../../functions/import/imports/bus-event.ts';
import { composePoll } from '../../../functions/poll/compose.ts';
import { poll } from '../../../functions/poll/work.ts';
import { composeSweep } from '../../../functions/sweep/compose.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import type { CompleteConsent } from '../../../lib/connectors/kit/connector.ts';
import { createConnectorRegistry, createDepositNetwork } from '../../../lib/connectors/registry.ts';
import { WORK_EVENT_SOURCE } from '../../../lib/contract/jobs/import-interrupted.ts';
import type { ConsentMessage, DepositMessage } from '../../../lib/contract/jobs/messages.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { TestAdapters } from '../adapters/adapters.ts';
import { jobsApart, recordingQueue } from '../adapters/queue.ts';
import { openLoopback } from '../upstreams/upstream-http.ts';

/** The workers of the service, which take the messages of its queues when a test says so. */
export const apiWorkers = (adapters: TestAdapters) => {
  const { clock, log, pollQueue, bus, connectorSettings } = adapters;
  const sweptQueue = recordingQueue<DepositMessage | ConsentMessage>();
  const consentQueue = recordingQueue<ConsentMessage>();
  const upstream = { connectorSettings, openUpstream: openLoopback(clock), clock };
  /** The call that sends a code. A test may delay it, or let its worker die after it. */
  const atTokenEndpoint = {
    run: (call: () => ReturnType<CompleteConsent>, _args: Parameters<CompleteConsent>) => call(),
  };
  const timeouts = { of: (ms: number): AbortSignal => AbortSignal.timeout(ms) };
  const pollDeps = composePoll({
    ...adapters,
    openUpstream: upstream.openUpstream,
    connectorsWith: (clientSettingsOf) => {
      const registry = createConnectorRegistry({ ...upstream, clientSettingsOf });
      return async (...place) => {
        const found = await registry(...place);
        const complete = found?.connector.completeConsent;
        if (found === null || complete === undefined) return found;
        const completeConsent: CompleteConsent = (...args) => atTokenEndpoint.run(() => complete(...args), args);
        return { ...found, connector: { ...found.connector, completeConsent } };
      };
    },
    depositNetwork: createDepositNetwork(upstream),
    timeout: (ms) => timeouts.of(ms),
  });
  const imports = composeImport({ ...adapters, timeout: (ms) => timeouts.of(ms) });
  /** Brings an event to the function `import`. A test may lose it, or bring it twice. */
  const toImport = { run: createBusEventHandler(imports.busEvents) };
  const sweepDeps = composeSweep({
    ...adapters,
    backgroundSeenDays: 0,
    pollQueue: jobsApart(pollQueue, sweptQueue),
    turnsRoom: async () => 1_000,
  });
  /** Takes every step of a consent that is queued. */
  const takeConsents = async (): Promise<void> => {
    for (const message of consentQueue.drain()) await poll(message, pollDeps, log);
  };
  let taken: Promise<unknown> = Promise.resolve();
  return {
    consentQueue,
    imports,
    toImport,
    atTokenEndpoint,
    timeouts,
    takeConsents,
    /** What happens while a browser that has come back waits: by default, all steps of consents, also those under way. */
    whileBrowsersWait: {
      run: async (_ms: number): Promise<void> => {
        const taking = takeConsents();
        taken = Promise.allSettled([taken, taking]);
        await taken;
        await taking;
      },
    },
    /** Takes the steps that are queued, moving the clock to each, until no job has a message left. */
    settle: async (stepsMax?: number): Promise<void> => {
      await pollQueue.workOff(async (message, delaySeconds) => {
        clock.advance(delaySeconds * SECOND_MS);
        await poll(message, pollDeps, log);
        for (const event of bus.take(WORK_EVENT_SOURCE)) await toImport.run(event);
      }, stepsMax);
    },
    /** One run of the sweep, and the work on microdeposits and consents that it finds due. */
    sweepOnce: async (): Promise<void> => {
      await sweep(sweepDeps, log);
      for (const message of sweptQueue.drain()) await poll(message, pollDeps, log);
    },
  };
};
