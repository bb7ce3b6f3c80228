import type { BusEntry, EventBus } from '../../../lib/domain/kernel/bus.ts';

export interface RecordingBus extends EventBus {
  readonly entries: BusEntry[];
  /** Takes everything put so far, as EventBridge would hand it on: each with an id of its own. */
  readonly drain: () => readonly BusEvent[];
  /** Takes those of one source, in the same way. */
  readonly take: (source: string) => readonly BusEvent[];
}

interface BusEvent {
  readonly id: string;
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: unknown;
}

/** Keeps the events in order. They go nowhere unless a test takes them. */
export const recordingBus = (): RecordingBus => {
  const entries: BusEntry[] = [];
  let drained = 0;
  const handOn = ({ source, detailType, detail }: BusEntry): BusEvent => {
    drained += 1;
    return { id: `bus-${drained}`, source, 'detail-type': detailType, detail: JSON.parse(detail) as unknown };
  };
  return {
    entries,
    put: async (put) => void entries.push(...put),
    drain: () => entries.splice(0).map(handOn),
    take: (source) => {
      const taken = entries.splice(0);
      entries.push(...taken.filter((entry) => entry.source !== source));
      return taken.filter((entry) => entry.source === source).map(handOn);
    },
  };
};
