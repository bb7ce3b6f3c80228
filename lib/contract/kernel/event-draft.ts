import type { News } from '../../domain/webhooks/event.ts';

/** All of an event but its guid and time, which `newEvent` adds. The body is serialised once and signed as it stands. */
export type EventDraft = Omit<News, 'guid' | 'createdAt'>;

/** What happened to an object that has been created, changed or removed. */
export type ObjectAction = 'created' | 'updated' | 'deleted';
