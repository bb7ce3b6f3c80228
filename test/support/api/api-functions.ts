import { composePartner } from '../../../functions/partner/compose.ts';
import { composePlan } from '../../../functions/plan/compose.ts';
import { composeRead } from '../../../functions/read/compose.ts';
import { composeRefresh } from '../../../functions/refresh/compose.ts';
import { composeSessions } from '../../../functions/sessions/compose.ts';
import { composeWidgets } from '../../../functions/widgets/compose.ts';
import { composeWrite } from '../../../functions/write/compose.ts';
import { offeredConnectors } from '../../../lib/connectors/connectors.ts';
import type { HttpFunctionName } from '../../../lib/contract/operation.ts';
import { WEBHOOK_PORTS } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { createHttpHandler } from '../../../lib/http/handler.ts';
import type { TestAdapters } from '../adapters/adapters.ts';
import { jobsApart } from '../adapters/queue.ts';
import { keyedConnector } from '../upstreams/keyed-connector.ts';
import type { apiWorkers } from './api-workers.ts';
import { testWidgetAssets } from './widget-assets.ts';

type Workers = Pick<ReturnType<typeof apiWorkers>, 'consentQueue' | 'imports' | 'whileBrowsersWait'>;

/** Every function that is called over HTTP, each composed as on Lambda. */
export const apiFunctions = (
  adapters: TestAdapters,
  { consentQueue, imports, whileBrowsersWait }: Workers,
  isWidgetHttpAllowed: boolean,
) => {
  const { clock, connectorSettings } = adapters;
  const planDeps = composePlan(adapters);
  const { planning } = planDeps;
  const refresh = composeRefresh({
    ...adapters,
    pollQueue: jobsApart(adapters.pollQueue, consentQueue),
    wait: (ms) => whileBrowsersWait.run(ms),
  });
  const newReader = () =>
    createHttpHandler(
      composeRead({ ...adapters, refreshPlanning: planning.refresh, wait: async (ms) => clock.advance(ms) }),
    );
  const handlers = {
    import: createHttpHandler(imports.http),
    partner: createHttpHandler(
      composePartner({
        ...adapters,
        webhookGuard: { allowedNetworks: [], ports: WEBHOOK_PORTS, allowsHttp: false },
        isWidgetHttpAllowed,
        connectors: [...offeredConnectors(connectorSettings), keyedConnector],
      }),
    ),
    sessions: createHttpHandler(composeSessions(adapters)),
    refresh: createHttpHandler(refresh.http),
    read: newReader(),
    write: createHttpHandler(composeWrite(adapters)),
    widgets: createHttpHandler(composeWidgets({ ...adapters, assets: testWidgetAssets, isWidgetHttpAllowed })),
  } satisfies Record<HttpFunctionName, unknown>;
  return {
    handlers,
    planDeps,
    planning,
    /** From now on, reads are served by a new environment, which has kept nothing of earlier calls. */
    startNewReader: (): void => {
      handlers.read = newReader();
    },
  };
};
