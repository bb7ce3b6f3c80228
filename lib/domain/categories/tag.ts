import type { Guid } from '../kernel/guid.ts';
import { type Refused, refused } from '../kernel/refused.ts';
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

export type TagRefusal = 'missing' | 'nameIsTaken' | 'tooMany';

/** `tag` as it is after the change; `tags` is the same list where nothing changed. */
export type TagChange =
  | { readonly kind: 'changed'; readonly tags: readonly Tag[]; readonly tag: Tag }
  | Refused<TagRefusal>;

export const addTag = (tags: readonly Tag[], tag: Tag): TagChange => {
  if (isNameTaken(tags, tag)) return refused('nameIsTaken');
  return tags.length >= TAGS_MAX ? refused('tooMany') : { kind: 'changed', tags: [...tags, tag], tag };
};

export const renameTag = (tags: readonly Tag[], guid: Guid<'TAG'>, name: string, nowMs: number): TagChange => {
  const tag = tags.find((one) => one.guid === guid);
  if (tag === undefined) return refused('missing');
  if (tag.name === name) return { kind: 'changed', tags, tag };
  const renamed = { ...tag, name, revision: tag.revision + 1, updatedAt: nowMs };
  if (isNameTaken(tags, renamed)) return refused('nameIsTaken');
  return { kind: 'changed', tags: tags.map((other) => (other === tag ? renamed : other)), tag: renamed };
};

const folded = (name: string): string => name.trim().toLowerCase();

/** Whether another tag has the name, in whatever case. */
const isNameTaken = (tags: readonly Tag[], { guid, name }: Pick<Tag, 'guid' | 'name'>): boolean =>
  tags.some((other) => other.guid !== guid && folded(other.name) === folded(name));

/** The member whose transaction is tagged; null when it is gone, or its transactions are not to be seen. */
export const memberOf = (tagging: Pick<Tagging, 'transactionGuid'>, members: readonly Member[]): Member | null => {
  const member = answering(members, 'TRN', tagging.transactionGuid);
  return member !== undefined && hasPfm(member.useCases) ? member : null;
};
