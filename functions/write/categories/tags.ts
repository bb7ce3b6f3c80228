import { createTag as create } from '../../../lib/app/categories/create-tag.ts';
import { deleteTag as remove } from '../../../lib/app/categories/delete-tag.ts';
import { renameTag } from '../../../lib/app/categories/rename-tag.ts';
import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import { TAGS_MAX, type TagChange, type TagRefusal } from '../../../lib/domain/categories/tag.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { presentTag } from '../../../lib/present/categories/tag.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

const REFUSALS = {
  missing: NOT_FOUND,
  nameIsTaken: problem('ruleBroken', 'tag.name is that of another tag of the user.'),
  tooMany: problem('ruleBroken', `A user may have at most ${TAGS_MAX} tags.`),
} as const satisfies Record<TagRefusal, unknown>;

const shown = (changed: TagChange, userGuid: Guid<'USR'>) =>
  changed.kind === 'refused' ? REFUSALS[changed.reason] : { body: { tag: presentTag(changed.tag, userGuid) } };

export const createTag: WriteRun<'createTag'> = async ({ body, skipWebhook }, caller, deps) => {
  const { name, skip_webhook } = body.tag;
  const request = await requestOf(caller, skipWebhook || skip_webhook === true);
  return shown(await create(deps, request, name), caller.userGuid);
};

export const updateTag: WriteRun<'updateTag'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const { name, skip_webhook } = body.tag;
  const request = await requestOf(caller, skipWebhook || skip_webhook === true);
  return shown(await renameTag(deps, request, { guid: params.tag_guid, name }), caller.userGuid);
};

export const deleteTag: WriteRun<'deleteTag'> = async ({ params, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook);
  return (await remove(deps, request, params.tag_guid)) === 'missing' ? NOT_FOUND : { body: {} };
};
