import { addTag, type Tag, type TagChange } from '../../domain/categories/tag.ts';
import { toGuid } from '../../domain/kernel/guid.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { changeTags, type TagDeps } from './change-tags.ts';

export const createTag = (deps: TagDeps, request: ChangeRequest, name: string): Promise<TagChange> => {
  const tag: Tag = { guid: toGuid('TAG', deps.ids.uuid()), name, revision: 1, updatedAt: deps.clock() };
  return changeTags(deps, request, 'created', (tags) => addTag(tags, tag));
};
