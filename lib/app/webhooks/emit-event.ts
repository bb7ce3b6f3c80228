import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import type { EventStore } from '../../store/webhooks/event-store.ts';
import type { Services } from '../adapters.ts';

interface EmitDeps extends Pick<Services, 'announce' | 'clock' | 'ids'> {
  readonly events: Pick<EventStore, 'add'>;
}

/** Writes an event of which no change is the cause, announces it, and gives it. */
export type EmitEvent = (draft: EventDraft) => Promise<DomainEvent>;

export const createEventEmitter =
  ({ events, announce, clock, ids }: EmitDeps): EmitEvent =>
  async (draft) => {
    const nowMs = clock();
    const event = newEvent(draft, ids, nowMs);
    await events.add([event], nowMs);
    await announce([event]);
    return event;
  };
