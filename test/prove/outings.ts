import type { Scheduler } from '../simulation/scheduler.ts';
import type { Evidence } from './evidence.ts';

/** Tasks that the day must not end without. What they throw is a fault of ours. */
export const createOutings = ({ spawn, at, clock }: Scheduler, evidence: Evidence) => {
  let abroad = 0;
  return {
    goOut: (task: () => Promise<unknown>): void => {
      abroad += 1;
      spawn(
        async () => {
          await task();
          abroad -= 1;
        },
        (error) => {
          abroad -= 1;
          evidence.look('P17', false, () => String(error instanceof Error ? error.stack : error));
        },
      );
    },
    areAllBack: (): boolean => abroad === 0,
    every: (ms: number, run: () => void): void => {
      const next = (): void => {
        run();
        at(clock() + ms, next);
      };
      at(clock() + ms, next);
    },
  };
};
