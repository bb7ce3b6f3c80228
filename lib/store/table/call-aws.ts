import { Unavailable } from '../../domain/kernel/unavailable.ts';

/** Names of errors by which AWS clients say that the other side is busy or out of reach, after their own retries. */
const UNAVAILABLE: ReadonlySet<string> = new Set([
  'TimeoutError',
  'ThrottlingException',
  'TransactionConflictException',
  'TransactionInProgressException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'KMSInternalException',
  'DependencyTimeoutException',
]);

const isUnavailable = (error: unknown): error is Error =>
  error instanceof Error && (UNAVAILABLE.has(error.name) || ('code' in error && error.code === 'ECONNREFUSED'));

/** One call of a service of AWS. Where that is busy or out of reach this throws `Unavailable`, with AWS's error as cause. */
export const callAws = async <T>(call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (error) {
    if (isUnavailable(error)) throw new Unavailable('A service of AWS is busy or out of reach', { cause: error });
    throw error;
  }
};
