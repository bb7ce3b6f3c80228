import { renameTag as renamed, type Tag, type TagChange } from '../../domain/categories/tag.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { changeTags, type TagDeps } from './change-tags.ts';

export const renameTag = (
  deps: TagDeps,
  request: ChangeRequest,
  { guid, name }: Pick<Tag, 'guid' | 'name'>,
): Promise<TagChange> => changeTags(deps, request, 'updated', (tags) => renamed(tags, guid, name, deps.clock()));
