import { DescribedError, type Log, type LogFields } from '../../domain/kernel/log.ts';
import type { UpstreamFailure } from '../../domain/upstream/observation.ts';

/** A fault that only the operator of this service can mend is an error in the log; all others are warnings. */
export const logUpstreamFailure = ({ code, status }: UpstreamFailure, log: Log, fields: LogFields = {}): void => {
  const told = { ...fields, failure: code, status };
  if (code === 'configuration') {
    log.error('UPSTREAM_MISCONFIGURED', new DescribedError('An upstream refuses the settings for it', {}), told);
  } else {
    log.warn('UPSTREAM_FAILED', told);
  }
};
