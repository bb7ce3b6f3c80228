import { randomBytes } from 'node:crypto';
import { LOCAL_REGION } from '../template/intrinsics.ts';

/** The configuration of an AWS client with which the person who runs the host calls DynamoDB, SQS and KMS. */
export interface Operator {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** Random, so that nobody can guess it, and new at each start. The prefix shows that it is no key of AWS. */
const KEY_BYTES = 16;
export const newOperatorAccessKey = (): string => `LOCAL${randomBytes(KEY_BYTES).toString('hex').toUpperCase()}`;

/** AWS clients need a secret; the host does not check it. */
export const operatorAt = (endpoint: string, accessKeyId: string): Operator => ({
  endpoint,
  region: LOCAL_REGION,
  credentials: { accessKeyId, secretAccessKey: 'local' },
});

/** The variables for any AWS tool, to be written in front of a command. */
export const operatorVariables = ({ endpoint, region, credentials }: Operator): string =>
  [
    `AWS_ENDPOINT_URL=${endpoint}`,
    `AWS_ACCESS_KEY_ID=${credentials.accessKeyId}`,
    `AWS_SECRET_ACCESS_KEY=${credentials.secretAccessKey}`,
    `AWS_REGION=${region}`,
    // AWS CLI 1 and the SDK for Python know only this name.
    `AWS_DEFAULT_REGION=${region}`,
  ].join(' ');
