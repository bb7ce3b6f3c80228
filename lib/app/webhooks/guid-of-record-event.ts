import { createHash } from 'node:crypto';
import type { Guid } from '../../domain/kernel/guid.ts';
import { followingGuid } from '../../domain/webhooks/event.ts';

/** The guid of an event that is made of a record. The same record and subject give the same guid. */
export const guidOfRecordEvent = (record: Guid<'EVT'>, subject: string): Guid<'EVT'> =>
  followingGuid(record, createHash('sha256').update(`${record}/${subject}`).digest('hex'));
