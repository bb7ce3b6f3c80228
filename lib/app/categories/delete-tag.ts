import type { Tag } from '../../domain/categories/tag.ts';
import { tagEvent } from '../../present/categories/tag-event.ts';
import { tagsPut } from '../../store/categories/tag-store.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { type RemoveTaggingsDeps, removeTaggings } from './remove-taggings.ts';

/** Deletes the taggings before the tag, so that an interrupted call leaves no tagging without its tag. */
export const deleteTag = async (
  deps: RemoveTaggingsDeps,
  request: ChangeRequest,
  guid: Tag['guid'],
): Promise<'deleted' | 'missing'> => {
  const { user } = request;
  const isMeant = ({ tagGuid }: { readonly tagGuid: Tag['guid'] }): boolean => tagGuid === guid;
  const { result } = await removeTaggings(deps, request, isMeant, (left, { write, emit }) => {
    const tag = left.tags.find((one) => one.guid === guid);
    if (tag === undefined) return 'missing';
    const rest = left.tags.filter((other) => other !== tag);
    write(tagsPut(user.guid, left, rest));
    emit(tagEvent('deleted', { ...tag, revision: tag.revision + 1, updatedAt: deps.clock() }, user));
    return 'deleted';
  });
  return result;
};
