import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import { MEMBER_ORDINAL_MAX } from '../../domain/kernel/hinted-guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { hasMembersMax, type MemberDraft } from '../../domain/members/new-member.ts';
import type { MemberBirth, MemberStore, NameTaken } from '../../store/members/member-store.ts';

export interface MemberCreation extends Pick<MemberBirth, 'credentials' | 'events'> {
  readonly member: MemberDraft;
  /** The ordinal of the user's next member when the user was read; corrected when another member has taken it. */
  readonly ordinalExpected: number;
  /** How many members the user may have at a time, not counting those made by hand; null: any number. */
  readonly membersMax: number | null;
}

export type MemberCreated = { readonly kind: 'done'; readonly member: Member } | CreationRefused;
export type CreationRefused = NameTaken | { readonly kind: 'limit' | 'tooMany' | 'userGone' };

/** Creates a member that has no job, at the next ordinal of its user. */
export const createAtNextOrdinal = (
  { member: draft, ordinalExpected, membersMax, ...birth }: MemberCreation,
  members: Pick<MemberStore, 'list' | 'createAt'>,
): Promise<MemberCreated> => {
  let ordinal = ordinalExpected;
  return changeUntilWon({ what: 'member' }, async () => {
    if (ordinal > MEMBER_ORDINAL_MAX) return { kind: 'tooMany' };
    // A user that never had so many members cannot have so many now. They are counted after the ordinal was read: the
    // creation is conditional on it, so no other creation comes in between.
    const isToCount = membersMax !== null && ordinal >= membersMax;
    if (isToCount && hasMembersMax(await members.list(draft.userGuid), membersMax)) return { kind: 'limit' };
    const member = { ...draft, ordinal, job: null };
    const born = await members.createAt({ ...birth, member, dueAtMs: null, extras: [] });
    if (born.kind === 'done') return { kind: 'done', member };
    if (born.kind !== 'stale') return born;
    ordinal = born.ordinalNext;
    return LOST;
  });
};
