/** A queue that delivers at least once, in any order. */
export interface Queue<Message> {
  /** `delaySeconds`: 0 to 900, the most that SQS holds one message back. */
  readonly send: (message: Message, delaySeconds: number) => Promise<void>;
}

/** A queue that takes many messages in few calls. */
export interface BatchQueue<Message> extends Queue<Message> {
  /** Sends the messages without delay. Answers the error of each one that could not be sent. */
  readonly sendAll: (messages: readonly Message[]) => Promise<readonly unknown[]>;
}

export const QUEUE_DELAY_SECONDS_MAX = 900;
