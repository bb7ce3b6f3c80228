/** A queue that delivers at least once, in any order. */
export interface Queue<Message> {
  /** `delaySeconds`: 0 to 900, the most that SQS holds one message back. */
  readonly send: (message: Message, delaySeconds: number) => Promise<void>;
}

export const QUEUE_DELAY_SECONDS_MAX = 900;
