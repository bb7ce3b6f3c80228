import type { Tag, Tagging } from '../../domain/categories/tag.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import { isJoinedInto } from '../../domain/members/join.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import { taggingEvent } from '../../present/categories/tagging-event.ts';
import type { StoredTags } from '../../store/categories/tag-item.ts';
import type { TagStore } from '../../store/categories/tag-store.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import type { Services } from '../adapters.ts';

export interface EndJoinDeps extends Pick<Services, 'clock' | 'ids' | 'announce'> {
  readonly users: { readonly read: (userGuid: Guid<'USR'>) => Promise<User | null> };
  readonly ledger: Pick<LedgerStore, 'open' | 'byGuids'>;
  readonly tags: Pick<TagStore, 'tagsAndTaggings' | 'replaceTagging'>;
}

/**
 * Finishes a join after its flip: tags of a row that became another are tags of that one from now on. Until then they
 * name the row by a guid under which it is found too. May be repeated at any point.
 */
export const endJoin = async (
  lost: Pick<Member, 'guid' | 'userGuid'>,
  { isQuiet }: { readonly isQuiet: boolean },
  deps: EndJoinDeps,
): Promise<void> => {
  const { userGuid } = lost;
  const [user, ledgers] = await Promise.all([deps.users.read(userGuid), deps.ledger.open(userGuid)]);
  const home = ledgers.find(({ member }) => isJoinedInto(member, lost.guid));
  if (user === null || home === undefined) return;
  const { member } = home;
  const ordinals = new Set(member.joined.map(({ ordinal }) => ordinal));
  await changeUntilWon({ what: 'tags' }, async () => {
    const stored = await deps.tags.tagsAndTaggings(userGuid);
    const named = stored.taggings.filter(({ transactionGuid }) =>
      ordinals.has(hintOf('TRN', transactionGuid)?.memberOrdinal ?? -1),
    );
    const guids = named.map(({ transactionGuid }) => transactionGuid);
    const ownGuids = new Map<string, Guid<'TRN'>>(
      (await deps.ledger.byGuids(userGuid, [home], guids)).flatMap(({ transaction: { guid, joinedGuids = [] } }) =>
        joinedGuids.map((other) => [other, guid]),
      ),
    );
    const tagged = new Set(stored.taggings.map(keyOf));
    let before: StoredTags = stored;
    for (const tagging of named) {
      const transactionGuid = ownGuids.get(tagging.transactionGuid);
      const tag = stored.tags.find(({ guid }) => guid === tagging.tagGuid);
      if (transactionGuid === undefined || tag === undefined) continue;
      const made: Tagging = { ...tagging, guid: toGuid('TGN', deps.ids.uuid()), transactionGuid };
      const next = tagged.has(keyOf(made)) ? null : made;
      const events = isQuiet ? [] : newsOf({ tagging, next, tag, member, user }, deps);
      const replaced = await deps.tags.replaceTagging(userGuid, before, { tagging, next }, events);
      if (replaced.kind === 'stale') return LOST;
      tagged.add(keyOf(made));
      before = replaced.tags;
      await deps.announce(events);
    }
    return null;
  });
};

const keyOf = ({ transactionGuid, tagGuid }: Tagging): string => `${transactionGuid} ${tagGuid}`;

interface Replaced {
  readonly tagging: Tagging;
  readonly next: Tagging | null;
  readonly tag: Tag;
  readonly member: Member;
  readonly user: User;
}

/** A tagging never changes: one goes, another one comes. */
const newsOf = (
  { tagging, next, tag, member, user }: Replaced,
  { clock, ids }: EndJoinDeps,
): readonly DomainEvent[] => {
  const nowMs = clock();
  const news = { tag, user, nowMs, memberIsManagedByUser: member.isManagedByUser };
  return [
    taggingEvent({ ...news, action: 'deleted', tagging }),
    ...(next === null ? [] : [taggingEvent({ ...news, action: 'created', tagging: next })]),
  ].map((draft) => newEvent(draft, ids, nowMs));
};
