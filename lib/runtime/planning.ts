import { composePlanning } from '../app/planning/compose-planning.ts';
import { adaptersFrom } from './adapters.ts';
import type { Environment } from './config.ts';

/** For `read`, which computes planning on the way and sends no messages: the sweep tells of what came of it. */
export const planningFrom = (env: Environment) => composePlanning(adaptersFrom(env, 'read'), async () => undefined);
