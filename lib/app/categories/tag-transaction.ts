import { TAGGINGS_MAX, type Tagging } from '../../domain/categories/tag.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import { hasPfm } from '../../domain/members/use-case.ts';
import { taggingEvent } from '../../present/categories/tagging-event.ts';
import { taggingAdded } from '../../store/categories/tag-store.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { TAGS_CHANGE, type TagDeps } from './change-tags.ts';

export interface TagTransactionDeps extends TagDeps {
  readonly ledger: LedgerStore;
}

export type Tagged =
  | { readonly kind: 'tagged'; readonly tagging: Tagging; readonly memberIsManagedByUser: boolean }
  | Refused<'missing' | 'tooMany'>;

/** A transaction that has the tag keeps its tagging. */
export const tagTransaction = async (
  deps: TagTransactionDeps,
  { user, isQuiet }: ChangeRequest,
  { tagGuid, namedGuid }: { readonly tagGuid: Guid<'TAG'>; readonly namedGuid: Guid<'TRN'> },
): Promise<Tagged> => {
  const ledgers = (await deps.ledger.open(user.guid)).filter(({ member }) => hasPfm(member.useCases));
  const found = await deps.ledger.byGuid(user.guid, ledgers, namedGuid);
  if (found === null) return refused('missing');
  const { guid: transactionGuid } = found.transaction;
  const memberIsManagedByUser = found.member.isManagedByUser;
  return deps.change({ ...TAGS_CHANGE, isQuiet }, async ({ write, emit }): Promise<Tagged> => {
    const before = await deps.tags.read(user.guid);
    const tag = before.tags.find(({ guid }) => guid === tagGuid);
    if (tag === undefined) return refused('missing');
    const existing = await deps.tags.readTagging(user.guid, transactionGuid, tagGuid);
    if (existing !== null) return { kind: 'tagged', tagging: existing, memberIsManagedByUser };
    if (before.taggingCount >= TAGGINGS_MAX) return refused('tooMany');
    const nowMs = deps.clock();
    const guid = toGuid('TGN', deps.ids.uuid());
    const tagging: Tagging = { guid, tagGuid, transactionGuid, createdAt: nowMs };
    write(...taggingAdded(user.guid, before, tagging));
    emit(taggingEvent({ action: 'created', tagging, tag, memberIsManagedByUser, user, nowMs }));
    return { kind: 'tagged', tagging, memberIsManagedByUser };
  });
};
