import { renameTag as renamed, type Tag, type TagChange } from '../../domain/categories/tag.ts';
import { changeTags, type TagDeps, type TagRequest } from './change-tags.ts';

export const renameTag = (
  deps: TagDeps,
  request: TagRequest,
  { guid, name }: Pick<Tag, 'guid' | 'name'>,
): Promise<TagChange> => changeTags(deps, request, 'updated', (tags) => renamed(tags, guid, name, deps.clock()));
