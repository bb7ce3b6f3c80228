import type { UpstreamLimits } from '../http.ts';

export const SANDBOX_LIMITS: UpstreamLimits = {
  /** Less than the poll function's timeout: when the bank hangs, there is still time to write that down. */
  callSeconds: 10,
  /** A page of a thousand rows is some 300 KB. An answer that is far longer is not what we asked for. */
  bodyBytes: 8_388_608,
};
