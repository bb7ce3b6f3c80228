import { KeyUnavailable, Unavailable } from '../../domain/kernel/unavailable.ts';

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
  'KmsThrottled',
]);

/** How SQS names the errors of KMS that concern the key of a queue. Those that pass by themselves are above. */
const KEYS_OF_QUEUES: ReadonlySet<string> = new Set([
  'KmsDisabled',
  'KmsInvalidState',
  'KmsNotFound',
  'KmsAccessDenied',
  'KmsInvalidKeyUsage',
  'KmsOptInRequired',
]);

/** DynamoDB has one name for every right that is missing, and says in words alone that it is one of a table's key. */
const isOfKey = (error: unknown): error is Error =>
  error instanceof Error &&
  (KEYS_OF_QUEUES.has(error.name) || (error.name === 'AccessDeniedException' && error.message.startsWith('KMS key')));

const isUnavailable = (error: unknown): error is Error =>
  error instanceof Error && (UNAVAILABLE.has(error.name) || ('code' in error && error.code === 'ECONNREFUSED'));

/**
 * One call of a service of AWS. Where that is busy or out of reach this throws `Unavailable`, and `KeyUnavailable` where the
 * key of its data cannot be used, with AWS's error as cause.
 */
export const callAws = async <T>(call: () => Promise<T>): Promise<T> => {
  try {
    return await call();
  } catch (error) {
    if (isOfKey(error)) throw new KeyUnavailable(error);
    if (isUnavailable(error)) throw new Unavailable('A service of AWS is busy or out of reach', { cause: error });
    throw error;
  }
};
