import { LOCAL_ACCOUNT, LOCAL_REGION } from './intrinsics.ts';

/** The ARN of something of this host: `arn:aws:sqs:us-east-1:000000000000:PollQueue`. Those of IAM have no region. */
export const arnOf = (service: string, resource: string): string =>
  `arn:aws:${service}:${service === 'iam' ? '' : LOCAL_REGION}:${LOCAL_ACCOUNT}:${resource}`;

export const logGroupArnOf = (name: string): string => arnOf('logs', `log-group:${name}:*`);
