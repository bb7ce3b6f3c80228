import type { Queue } from '../../lib/domain/queue.ts';

export interface RecordingQueue<Message> extends Queue<Message> {
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
    drain: () => sent.splice(0).map(({ message }) => message),
  };
};
