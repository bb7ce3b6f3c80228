import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { createUnknownCall } from '../../../lib/http/unknown-call.ts';
import type { BusEvent } from '../bus/bus-event.ts';
import type { Timeline } from '../clock/timeline.ts';
import { faultsSchema } from '../faults.ts';
import type { HttpAnswer } from '../http/http-answer.ts';
import { guarded, json, type LocalRoute } from '../http/local-route.ts';
import { type MeRoutesDeps, meRoutes } from '../pages/me-routes.ts';
import { widgetRoutes } from '../pages/widget-routes.ts';
import { type ConsoleRoutesDeps, consoleRoutes } from './console-routes.ts';
import { docsRoutes } from './docs-routes.ts';
import type { Receiver } from './receiver.ts';

/** The control panel of this host under `/_local`. It is no part of the service and of its template. */
export type LocalRoutes = (request: IncomingMessage, path: string, body: Buffer) => Promise<HttpAnswer>;

export interface LocalRoutesDeps extends MeRoutesDeps, ConsoleRoutesDeps {
  readonly timeline: Timeline;
  /** How far the host's clock is ahead of real time. */
  readonly aheadMs: () => number;
  readonly receiver: Receiver;
  readonly functionNames: readonly string[];
  /** Returns the event's id. */
  readonly putEvent: (event: BusEvent) => string;
  readonly busEvents: () => readonly BusEvent[];
  readonly stats: () => Promise<object>;
}

/** Ten years, which is longer than any rule of the service looks ahead. */
const ADVANCE_SECONDS_MAX = 315_360_000;
/** The source of an event that names none. */
const SOURCE_DEFAULT = 'tributary.upstream';

/** Ids that EventBridge makes have 36 characters. */
const EVENT_ID_LENGTH_MAX = 256;

const clockBody = z.strictObject({
  advance_seconds: z.number().check(z.minimum(0), z.maximum(ADVANCE_SECONDS_MAX)),
});
const eventBody = z.object({
  id: z.optional(z.string().check(z.minLength(1), z.maxLength(EVENT_ID_LENGTH_MAX))),
  source: z._default(z.string(), SOURCE_DEFAULT),
  'detail-type': z.string(),
  detail: z.record(z.string(), z.unknown()),
});

export const createLocalRoutes = (deps: LocalRoutesDeps): LocalRoutes => {
  const routes: Readonly<Record<string, LocalRoute>> = {
    'GET /_local': async () => json(200, { endpoints: Object.keys(routes) }),
    'POST /_local/clock': guarded(clockBody, async ({ advance_seconds: seconds }, { socket }) => {
      const now = await deps.timeline.advance(seconds, () => !socket.destroyed);
      return json(200, { now: new Date(now).toISOString(), ...aheadOf(deps.aheadMs()) });
    }),
    'POST /_local/faults': guarded(faultsSchema, async (settings) => {
      if (settings.kill && !deps.functionNames.includes(settings.kill.function)) {
        return json(400, { message: `kill.function: one of ${deps.functionNames.join(', ')}` });
      }
      deps.faults.set(settings);
      return json(200, { faults: settings });
    }),
    'POST /_local/events': guarded(eventBody, async ({ 'detail-type': detailType, ...event }) =>
      json(200, { id: deps.putEvent({ ...event, detailType }) }),
    ),
    'GET /_local/events': async () => {
      const events = deps.busEvents().map(({ detailType, ...event }) => ({ ...event, 'detail-type': detailType }));
      return json(200, { events });
    },
    'POST /_local/receiver': async (request, body) => deps.receiver.receive(request, body),
    'GET /_local/deliveries': async () =>
      json(200, { deliveries: deps.receiver.deliveries(), dropped: deps.receiver.dropped() }),
    'GET /_local/stats': async () => json(200, await deps.stats()),
    ...widgetRoutes(deps),
    ...meRoutes(deps),
    ...docsRoutes(deps),
    ...consoleRoutes(deps),
  };
  const unknownCall = createUnknownCall(callsIn(Object.keys(routes)));
  return async (request, path, body) => {
    const run = routes[`${request.method} ${path.replace(/\/$/, '')}`];
    if (run) return run(request, body);
    const { message, allow } = unknownCall(request.method ?? 'GET', path);
    if (allow === undefined) return json(404, { message });
    const answer = json(405, { message });
    return { ...answer, headers: { ...answer.headers, allow: allow.join(', ') } };
  };
};

/** From `GET /_local/events` and `POST /_local/events`, one path with two methods. */
const callsIn = (routes: readonly string[]) => {
  const byPath = Map.groupBy(routes, (route) => route.replace(/^\w+ /, ''));
  return [...byPath].map(([path, calls]) => ({ path, methods: calls.map((call) => call.replace(/ .*/, '')) }));
};

/** Receivers refuse webhooks whose time is further ahead of their clock than this (Standard Webhooks). */
const RECEIVER_TOLERANCE_MS = 300_000;

const aheadOf = (aheadMs: number) => ({
  ahead_seconds: Math.round(aheadMs / 1_000),
  ...(aheadMs > RECEIVER_TOLERANCE_MS && {
    note: 'Webhooks carry this time. Receivers on other machines that check it refuse them. See docs/local-host.md, "A clock that is ahead".',
  }),
});
