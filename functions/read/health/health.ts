import type { ReadRun } from '../deps.ts';

export const readHealth: ReadRun<'readHealth'> = async (_input, _caller, { release }) => ({
  body: { health: { status: 'UP', release } },
});
