import { createHash } from 'node:crypto';
import { followingGuid } from '../../lib/domain/event.ts';
import type { Guid } from '../../lib/domain/guid.ts';

/** The same record and subject give the same guid. */
export const guidOfNews = (record: Guid<'EVT'>, subject: string): Guid<'EVT'> =>
  followingGuid(record, createHash('sha256').update(`${record}/${subject}`).digest('hex'));
