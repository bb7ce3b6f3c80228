import { composePlanning } from '../app/planning/compose-planning.ts';
import { adaptersFrom } from './adapters.ts';
import type { Environment } from './config.ts';

/**
 * For `read`, which computes what is planned when it is stale, and sends no messages: the sweep sends those of its
 * events.
 */
export const planningFrom = (env: Environment) =>
  composePlanning({ ...adaptersFrom(env, 'read'), announce: async () => undefined });
