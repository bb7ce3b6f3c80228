import type { Clock } from '../domain/kernel/time.ts';

export const systemClock: Clock = () => Date.now();
