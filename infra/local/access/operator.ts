import { randomBytes } from 'node:crypto';
import { LOCAL_REGION } from '../template/intrinsics.ts';

/** How the person who runs the host calls DynamoDB, SQS and KMS: what an AWS client takes as its configuration. */
export interface Operator {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** Nobody guesses it, and no two starts have the same. The prefix tells it from a key of AWS itself. */
const KEY_BYTES = 16;
export const newOperatorAccessKey = (): string => `LOCAL${randomBytes(KEY_BYTES).toString('hex').toUpperCase()}`;

/** Signatures are not checked, so the secret says nothing; clients want one. */
export const operatorAt = (endpoint: string, accessKeyId: string): Operator => ({
  endpoint,
  region: LOCAL_REGION,
  credentials: { accessKeyId, secretAccessKey: 'local' },
});

/** The variables of any AWS tool, as a shell takes them in front of a command. */
export const operatorVariables = ({ endpoint, region, credentials }: Operator): string =>
  [
    `AWS_ENDPOINT_URL=${endpoint}`,
    `AWS_ACCESS_KEY_ID=${credentials.accessKeyId}`,
    `AWS_SECRET_ACCESS_KEY=${credentials.secretAccessKey}`,
    `AWS_REGION=${region}`,
  ].join(' ');
