import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { DomainEvent } from '../../../lib/domain/webhooks/event.ts';
import type { TagStore } from '../../../lib/store/categories/tag-store.ts';
import type { LedgerStore } from '../../../lib/store/ledger/ledger-store.ts';
import type { MemberReader } from '../../../lib/store/members/member-reader.ts';

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

/** An app that tags a list of transactions makes a call for each of them at once, and all of them change one item. */
export const TAG_LIMITS = { tries: 100 };
