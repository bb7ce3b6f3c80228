import type { RequestLimiter, RequestLimits } from '../../../lib/domain/users/request-limit.ts';

/** As on one machine: nothing is limited. */
export const NO_LIMITS: RequestLimits = {
  clientPerSecondMax: 0,
  userPerSecondMax: 0,
  addressRefusalsPerMinuteMax: 0,
};

/** For handlers of tests that have no table. */
export const UNLIMITED: { readonly limiter: RequestLimiter; readonly requestLimits: RequestLimits } = {
  requestLimits: NO_LIMITS,
  limiter: {
    settle: async () => undefined,
    admit: () => ({ refusedBy: null, levels: [] }),
    know: () => undefined,
  },
};
