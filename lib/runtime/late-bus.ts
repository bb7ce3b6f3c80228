import type { EventBus } from '../domain/kernel/bus.ts';
import { type Environment, hasBusEvents, requiredText } from './config.ts';
import { lazy } from './lazy.ts';

/** The client of EventBridge is large and few calls need it: the other calls do not wait until it is loaded. */
export const lateBusFrom = (env: Environment): EventBus => {
  const busName = requiredText(env, 'EVENT_BUS_NAME');
  const load = lazy(async () => (await import('./event-bridge.ts')).createEventBridge(busName));
  return { put: async (entries) => (await load()).put(entries) };
};

/** The bus for events of the service, which takes none where the stage wants none on it. */
export const ownEventsBusFrom = (env: Environment): EventBus =>
  hasBusEvents(env) ? lateBusFrom(env) : { put: async () => undefined };
