import type { Work } from '../clock/activity.ts';
import type { InvocationMeter } from '../monitoring/stats.ts';

/**
 * Finds out when an invocation does nothing but wait for a server outside: a call to one is open, and for some time the
 * function has made no call to AWS.
 */
export interface OutsideWait {
  /** Call it with the number of open calls to servers outside. */
  readonly outgoing: (count: number) => void;
  /** The meter of the invocation, which sees each call to AWS. */
  readonly meter: InvocationMeter;
  readonly end: () => void;
}

/** Real time, longer than a function works between two calls to AWS, also on a busy machine. */
const QUIET_MS = 200;

export const watchOutsideWait = (work: Work, inner: InvocationMeter): OutsideWait => {
  let outgoing = 0;
  let awsCalls = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    clearTimeout(timer);
    work.waitsOutside(false);
    if (outgoing > 0 && awsCalls === 0) timer = setTimeout(() => work.waitsOutside(true), QUIET_MS);
  };
  return {
    outgoing: (count) => {
      outgoing = count;
      look();
    },
    meter: {
      ...inner,
      begin: (depth) => {
        const finish = inner.begin(depth);
        awsCalls += 1;
        look();
        return (units) => {
          finish(units);
          awsCalls -= 1;
          look();
        };
      },
    },
    end: () => clearTimeout(timer),
  };
};
