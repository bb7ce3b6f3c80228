import { problem } from '../../lib/contract/error-code.ts';
import type { DomainEvent } from '../../lib/domain/event.ts';
import type { Ids } from '../../lib/domain/ids.ts';
import type { Clock } from '../../lib/domain/time.ts';
import type { LedgerStore } from '../../lib/store/ledger-store.ts';
import type { MemberReader } from '../../lib/store/member-reader.ts';
import type { TagStore } from '../../lib/store/tag-store.ts';

/** What changes of tags and taggings are made with. */
export interface TagDeps {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tags: TagStore;
  readonly ledger: Pick<LedgerStore, 'open' | 'byGuid'>;
  readonly members: Pick<MemberReader, 'list'>;
  /** Sends the messages of committed events; never fails the change they tell of. */
  readonly announce: (events: readonly DomainEvent[]) => Promise<void>;
}

/** Tries against other changes of the same user's tags. */
export const TAG_TRIES_MAX = 100;

export const TAGS_BUSY = problem('unavailable', 'The tags are being changed by many calls at once; try again.');
