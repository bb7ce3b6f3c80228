import type { SubscriberEvent } from '../../domain/webhooks/event.ts';

/**
 * An event without its guid and time, which `newEvent` adds. The body is serialised once, and the signature covers
 * exactly this text.
 */
export type EventDraft = Omit<SubscriberEvent, 'guid' | 'createdAt'>;

/** What happened to an object. */
export type ObjectAction = 'created' | 'updated' | 'deleted';
