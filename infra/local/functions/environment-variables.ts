import { devNull } from 'node:os';
import { LOCAL_REGION } from '../template/intrinsics.ts';
import type { FunctionModel } from '../template/models.ts';

/**
 * The variables that Lambda sets, with every AWS endpoint on this host. Nothing comes from the machine's own
 * environment.
 */
export const environmentVariables = (
  model: FunctionModel,
  accessKeyId: string,
  awsEndpoint: string,
): Record<string, string> => ({
  ...model.environment,
  // One machine has one partner, whose demos and tests may be in a hurry.
  CLIENT_REQUESTS_PER_SECOND_MAX: '0',
  USER_REQUESTS_PER_SECOND_MAX: '0',
  ADDRESS_REFUSALS_PER_MINUTE_MAX: '0',
  // What a developer changes of a client holds at once.
  CLIENT_AGE_SECONDS: '0',
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_REGION: LOCAL_REGION,
  AWS_DEFAULT_REGION: LOCAL_REGION,
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_ENDPOINT_URL: awsEndpoint,
  AWS_ENDPOINT_URL_DYNAMODB: awsEndpoint,
  AWS_ENDPOINT_URL_EVENTBRIDGE: awsEndpoint,
  AWS_ENDPOINT_URL_KMS: awsEndpoint,
  AWS_ENDPOINT_URL_SQS: awsEndpoint,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: model.name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(model.memoryMb),
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${model.name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
  LAMBDA_TASK_ROOT: model.bundleFolder,
  TZ: ':UTC',
});
