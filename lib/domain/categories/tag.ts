import type { Guid } from '../kernel/guid.ts';
import { answering } from '../members/answered-ordinals.ts';
import type { Member } from '../members/member.ts';
import { hasPfm } from '../members/use-case.ts';

/** A user's own label for transactions. */
export interface Tag {
  readonly guid: Guid<'TAG'>;
  readonly name: string;
  readonly revision: number;
  readonly updatedAt: number;
}

/** Ties a tag to a transaction; never changed, only made and removed. */
export interface Tagging {
  readonly guid: Guid<'TGN'>;
  readonly tagGuid: Guid<'TAG'>;
  readonly transactionGuid: Guid<'TRN'>;
  readonly createdAt: number;
}

/** All tags of a user lie in one item: with names of 255 characters they take at most 160 KB of its 400. */
export const TAGS_MAX = 200;
/** The list of taggings counts them by reading all of them. */
export const TAGGINGS_MAX = 2_000;

const folded = (name: string): string => name.trim().toLowerCase();

/** Whether another tag has the name, in whatever case. */
export const isTagNameTaken = (tags: readonly Tag[], { guid, name }: Pick<Tag, 'guid' | 'name'>): boolean =>
  tags.some((other) => other.guid !== guid && folded(other.name) === folded(name));

/** The member whose transaction is tagged; null when it is gone, or its transactions are not to be seen. */
export const memberOf = (tagging: Pick<Tagging, 'transactionGuid'>, members: readonly Member[]): Member | null => {
  const member = answering(members, 'TRN', tagging.transactionGuid);
  return member !== undefined && hasPfm(member.useCases) ? member : null;
};
