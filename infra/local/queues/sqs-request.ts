import type { TRACE_ATTRIBUTE } from '../calls/request-chain.ts';

/** The parts of a call of SQS that the host looks at. */
export interface SqsRequest {
  readonly QueueUrl?: string;
  readonly MessageBody?: string;
  readonly DelaySeconds?: number;
  readonly MessageGroupId?: string;
  readonly MessageSystemAttributes?: {
    readonly [TRACE_ATTRIBUTE]?: { readonly StringValue?: string };
  };
  readonly Entries?: readonly (SqsRequest & { readonly Id: string })[];
}
