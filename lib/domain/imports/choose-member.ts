import type { Guid } from '../kernel/guid.ts';
import type { Member } from '../members/member.ts';
import { hasPfm } from '../members/use-case.ts';

/** What the choice depends on of an account. */
interface AccountThere {
  readonly state: { readonly kind: 'open' | 'merged' | 'blocked' | 'deleted' };
}

/** A member with all accounts that it has or had. */
export interface MemberOfFiles<A extends AccountThere = AccountThere> {
  readonly member: Member;
  readonly accounts: readonly A[];
}

/** On its way to another institution. It comes back where it brings nothing from there. */
export const isLeaving = ({ leaving }: Member, institution: Guid<'INS'>): boolean =>
  leaving?.institutionGuid === institution;

export const isOfInstitution = (member: Member, institution: Guid<'INS'>): boolean =>
  member.institutionGuid === institution || isLeaving(member, institution);

/**
 * The member that a file goes to whose caller names none. A user has one such member, unless several were made.
 *
 * 1. The one whose accounts the file's accounts are: of several, the one that shows the most of them; then the one of which
 *    the user has removed the most, so that what was removed does not come back in another member.
 * 2. One that has transactions (PFM), rather than one that has none.
 * 3. The oldest.
 *
 * `members` are those of the institution that are not deleted, the oldest first. Null where there is none.
 */
export const chooseMember = <A extends AccountThere>(
  members: readonly MemberOfFiles<A>[],
  isInFile: (account: A) => boolean,
): MemberOfFiles<A> | null => {
  const [first] = members
    .map((one) => ({ one, rank: rankOf(one, isInFile) }))
    .toSorted((a, b) => differenceOf(b.rank, a.rank));
  return first?.one ?? null;
};

const rankOf = <A extends AccountThere>(
  { member, accounts }: MemberOfFiles<A>,
  isInFile: (account: A) => boolean,
): readonly number[] => {
  const known = accounts.filter(isInFile);
  const shown = known.filter(({ state }) => state.kind === 'open' || state.kind === 'merged').length;
  return [shown, known.length - shown, hasPfm(member.useCases) ? 1 : 0];
};

/** Of the first two numbers that differ. */
const differenceOf = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
