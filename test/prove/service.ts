import { composePartner } from '../../functions/partner/compose.ts';
import { composeRead } from '../../functions/read/compose.ts';
import { composeRefresh } from '../../functions/refresh/compose.ts';
import { composeSessions } from '../../functions/sessions/compose.ts';
import { composePlanning } from '../../lib/app/planning/compose-planning.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import { offeredConnectors } from '../../lib/connectors/connectors.ts';
import type { HttpFunctionName } from '../../lib/contract/operation.ts';
import { everyOperation } from '../../lib/contract/operations.ts';
import { SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { WEBHOOK_PORTS } from '../../lib/domain/webhooks/webhook-endpoint.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { createMatcher } from '../../lib/http/match.ts';
import { readTokenKeys } from '../../lib/store/users/token-key-store.ts';
import type { FaultBudget, Faults } from '../simulation/faults.ts';
import { httpEvent, lambdaContext } from '../support/api/http-event.ts';
import { NO_LIMITS } from '../support/api/request-limits.ts';
import { SANDBOX_SETTINGS } from '../support/upstreams/connectors.ts';
import { type Ground, outsideOf, type Workers } from './workers.ts';

// biome-ignore lint/suspicious/noExplicitAny: people look into answers, as they come over the wire.
type Json = any;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly json: Json;
}

export type Headers = Readonly<Record<string, string>>;
export type Call = (method: string, path: string, headers: Headers, body?: object) => Promise<Answer>;

const BUSY = 500;
/** A caller that finds the service busy tries again, for a minute. */
const TRIES_MAX = 30;
const PAUSE_MS = 2 * SECOND_MS;

/** An environment of these functions lives through the day, so its faults never end. */
const UNBOUNDED: FaultBudget = { deaths: Number.POSITIVE_INFINITY, losses: Number.POSITIVE_INFINITY };

/** The functions behind HTTPS, called as people's apps call them: one environment of each, for each kind of day. */
export const createService = (ground: Ground, workers: Workers) => {
  const { timeline } = ground;
  const match = createMatcher(everyOperation);

  const handlerOf = (name: HttpFunctionName, faults: Faults) => {
    const adapters = workers.adaptersOf(outsideOf(ground, faults, UNBOUNDED));
    const more = {
      ...adapters,
      tokenKeys: () => readTokenKeys(adapters.table, ground.ids),
      bus: { put: async () => undefined },
      connectorSettings: SANDBOX_SETTINGS,
      requestLimits: NO_LIMITS,
    };
    switch (name) {
      case 'sessions':
        return createHttpHandler(composeSessions(more));
      case 'refresh':
        return createHttpHandler(composeRefresh({ ...more, pollQueue: { send: async () => undefined } }).http);
      case 'partner':
        return createHttpHandler(
          composePartner({
            ...more,
            webhookGuard: { allowedNetworks: [], ports: WEBHOOK_PORTS, allowsHttp: false },
            isWidgetHttpAllowed: false,
            connectors: offeredConnectors(SANDBOX_SETTINGS),
          }),
        );
      case 'read': {
        const planning = composePlanning({ ...adapters, announce: composeOutbox(adapters).announce });
        return createHttpHandler(composeRead({ ...more, refreshPlanning: planning.refresh }));
      }
      case 'write':
      case 'import':
      case 'widgets':
        throw new Error(`Nobody in the city calls ${name}`);
    }
  };

  const callOnce = (faults: Faults): Call => {
    const environments = new Map<HttpFunctionName, ReturnType<typeof handlerOf>>();
    return async (method, path, headers, body) => {
      const event = httpEvent({ method, path, headers, body });
      const name = match(method, event.rawPath)?.route.function;
      if (name === undefined) throw new Error(`There is no ${method} ${path}`);
      const handler = environments.get(name) ?? handlerOf(name, faults);
      environments.set(name, handler);
      const answer = await handler(event, lambdaContext());
      const text = answer.body ?? '';
      const status = answer.statusCode ?? 0;
      return { status, headers: answer.headers ?? {}, text, json: text === '' ? null : JSON.parse(text) };
    };
  };

  return {
    callOnce,
    /** Calls again as long as the service is busy. */
    insisting: (faults: Faults): Call => {
      const call = callOnce(faults);
      return async (...request) => {
        let answer = await call(...request);
        for (let tries = 1; answer.status >= BUSY && tries < TRIES_MAX; tries += 1) {
          await timeline.sleep(PAUSE_MS);
          answer = await call(...request);
        }
        return answer;
      };
    },
  };
};
export type Service = ReturnType<typeof createService>;
