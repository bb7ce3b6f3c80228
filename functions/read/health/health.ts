import type { ReadRun } from '../deps.ts';

export const readHealth: ReadRun<'readHealth'> = async () => ({ body: { health: { status: 'UP' } } });
