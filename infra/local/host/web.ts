import { createApiGateway } from '../gateway/api-gateway.ts';
import { createBodies } from '../gateway/bodies.ts';
import { contractLimits, gatewayLimit } from '../gateway/body-limits.ts';
import type { Operator } from '../operator/operator.ts';
import { openOperatorTable } from '../operator/operator-table.ts';
import { createLocalRoutes } from '../panel/local-routes.ts';
import type { Receiver } from '../panel/receiver.ts';
import { createAdminGate } from '../server/admin-key.ts';
import { type HttpServer, startHttpServer } from '../server/http-server.ts';
import type { StackModel } from '../template/models.ts';
import type { Aws } from './aws.ts';
import type { LocalHostOptions } from './local-host-options.ts';
import type { LocalStats } from './local-stats.ts';
import type { Machine } from './machine.ts';
import type { Shutdown } from './shutdown.ts';

export interface WebDeps {
  readonly options: LocalHostOptions;
  readonly machine: Machine;
  readonly model: StackModel;
  readonly aws: Aws;
  readonly operator: Operator;
  /** The key of the local client; null where nobody said it at this start. */
  readonly apiKey: string | null;
  readonly receiver: Receiver;
  readonly stats: () => Promise<LocalStats>;
  readonly shutdown: Shutdown;
}

/** The one port that others may reach: the API, pages, and the control panel. */
export const startWeb = async (deps: WebDeps): Promise<HttpServer> => {
  const { options, machine, model, aws, operator, receiver, shutdown } = deps;
  const { clock, timeline, faults, isOwnCaller } = machine;
  const { queues, functions, bus } = aws;
  const [table] = model.tables;
  const operatorTable = table ? openOperatorTable(operator, table.name) : null;
  shutdown.add(() => operatorTable?.close());
  const adminKey = options.adminKey ?? null;
  const bodies = createBodies();
  const server = await startHttpServer(options.port, {
    listen: options.listen ?? '127.0.0.1',
    isOwnCaller,
    adminGate: createAdminGate(adminKey),
    bodies,
    api: createApiGateway({
      model,
      functions,
      clock,
      bodies,
      limitOf: options.assembly ? gatewayLimit : contractLimits(),
    }),
    local: createLocalRoutes({
      timeline,
      now: clock.now,
      aheadMs: clock.offsetMs,
      faults,
      receiver,
      functionNames: [...model.functions.keys()],
      putEvent: bus.put,
      busEvents: bus.events,
      stats: deps.stats,
      deadLetters: queues.deadLetters,
      redrive: queues.redrive,
      operatorTable,
      hasAdminKey: adminKey !== null,
      url: () => server.url,
      apiKey: () => deps.apiKey,
    }),
    receiver,
  });
  shutdown.add(server.stop);
  return server;
};
