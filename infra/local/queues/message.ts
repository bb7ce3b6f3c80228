import { TRACE_ATTRIBUTE } from '../calls/request-chain.ts';

/** A message to be sent. */
export interface MessageContent {
  readonly body: string;
  readonly traceHeader: string | null;
  /** Of a fair queue: whose message it is. */
  readonly group: string | null;
}

export interface ReceivedMessage {
  readonly id: string;
  readonly receiptHandle: string;
  readonly body: string;
  /** The system attributes; as on AWS, the trace header and the group are among them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly receivedAt: number;
}

export const GROUP_ATTRIBUTE = 'MessageGroupId';

export const groupOf = ({ attributes }: ReceivedMessage): string | null => attributes[GROUP_ATTRIBUTE] ?? null;

/** A message that is sent on as it came. */
export const contentOf = (message: ReceivedMessage): MessageContent => ({
  body: message.body,
  traceHeader: message.attributes[TRACE_ATTRIBUTE] ?? null,
  group: groupOf(message),
});
