import type { BusEntry, EventBus } from '../../../lib/domain/kernel/bus.ts';

export interface RecordingBus extends EventBus {
  readonly entries: BusEntry[];
  /** Takes everything put so far, as EventBridge would hand it on: each with an id of its own. */
  readonly drain: () => readonly { id: string; source: string; 'detail-type': string; detail: unknown }[];
}

/** Keeps the events in order. They go nowhere unless a test takes them. */
export const recordingBus = (): RecordingBus => {
  const entries: BusEntry[] = [];
  let drained = 0;
  return {
    entries,
    put: async (put) => void entries.push(...put),
    drain: () =>
      entries.splice(0).map(({ source, detailType, detail }) => {
        drained += 1;
        return { id: `bus-${drained}`, source, 'detail-type': detailType, detail: JSON.parse(detail) as unknown };
      }),
  };
};
