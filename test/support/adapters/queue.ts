import type { BatchQueue } from '../../../lib/domain/kernel/queue.ts';

export interface RecordingQueue<Message> extends BatchQueue<Message> {
  readonly sent: { readonly message: Message; readonly delaySeconds: number }[];
  /** Takes everything sent so far. */
  readonly drain: () => readonly Message[];
}

/** Keeps what is sent, in order; nothing is delivered unless a test takes it. */
export const recordingQueue = <Message>(): RecordingQueue<Message> => {
  const sent: { message: Message; delaySeconds: number }[] = [];
  return {
    sent,
    send: async (message, delaySeconds) => void sent.push({ message, delaySeconds }),
    sendAll: async (messages) => {
      for (const message of messages) sent.push({ message, delaySeconds: 0 });
      return [];
    },
    drain: () => sent.splice(0).map(({ message }) => message),
  };
};
