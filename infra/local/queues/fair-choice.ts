/**
 * Chooses what a fair queue delivers next: the oldest message of the group with the fewest messages in flight. So a group
 * with many messages delays only itself. SQS begins with it once a group has some 30 messages in flight. Messages without
 * a group are one group here; SQS takes each of them for a group of its own.
 */
export interface FairChoice<Message> {
  readonly add: (message: Message) => void;
  /** Takes at most so many messages. They are in flight until they have ended. */
  readonly take: (countMax: number) => readonly Message[];
  readonly ended: (message: Message) => void;
  /** Messages that can be taken. */
  readonly size: () => number;
}

export const createFairChoice = <Message>(groupOf: (message: Message) => string | null): FairChoice<Message> => {
  /** In the order in which each group got its first message. */
  const waiting = new Map<string | null, Message[]>();
  const inFlight = new Map<string | null, number>();
  let size = 0;

  const next = (): Message | null => {
    let fewest: string | null | undefined;
    for (const group of waiting.keys()) {
      if (fewest === undefined || (inFlight.get(group) ?? 0) < (inFlight.get(fewest) ?? 0)) fewest = group;
    }
    if (fewest === undefined) return null;
    const messages = waiting.get(fewest) ?? [];
    const message = messages.shift();
    if (messages.length === 0) waiting.delete(fewest);
    if (message === undefined) return null;
    inFlight.set(fewest, (inFlight.get(fewest) ?? 0) + 1);
    size -= 1;
    return message;
  };

  return {
    add: (message) => {
      const group = groupOf(message);
      const messages = waiting.get(group);
      if (messages === undefined) waiting.set(group, [message]);
      else messages.push(message);
      size += 1;
    },
    take: (countMax) => {
      const taken: Message[] = [];
      while (taken.length < countMax) {
        const message = next();
        if (message === null) break;
        taken.push(message);
      }
      return taken;
    },
    ended: (message) => {
      const group = groupOf(message);
      const left = (inFlight.get(group) ?? 0) - 1;
      if (left > 0) inFlight.set(group, left);
      else inFlight.delete(group);
    },
    size: () => size,
  };
};
