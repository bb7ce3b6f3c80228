import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { isTagNameTaken, TAGS_MAX, type Tag, type Tagging } from '../../../lib/domain/categories/tag.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentTag } from '../../../lib/present/categories/tag.ts';
import { tagEvent } from '../../../lib/present/categories/tag-event.ts';
import type { StoredTags } from '../../../lib/store/categories/tag-item.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';
import { removeAllTaggings, TAG_LIMITS } from './remove-taggings.ts';

const NAME_IS_TAKEN = problem('ruleBroken', 'tag.name is that of another tag of the user.');

const writeTag = async (
  deps: WriteDeps,
  caller: SessionCaller,
  action: 'created' | 'updated' | null,
  change: (before: StoredTags) => { readonly tag: Tag; readonly tags: readonly Tag[] } | Problem,
): Promise<Tag | Problem> => {
  const user = await caller.user();
  const step = async () => {
    const before = await deps.tags.read(caller.userGuid);
    const changed = change(before);
    if (isProblem(changed)) return changed;
    const { tag, tags } = changed;
    if (tags === before.tags) return tag;
    const events = action === null ? [] : [newEvent(tagEvent(action, tag, user), deps.ids, deps.clock())];
    if ((await deps.tags.replaceTags(caller.userGuid, before, tags, events)).kind === 'stale') return LOST;
    await deps.announce(events);
    return tag;
  };
  return changeUntilWon({ what: 'tags', ...TAG_LIMITS }, step);
};

export const createTag: WriteRun<'createTag'> = async ({ body, skipWebhook }, caller, deps) => {
  const { name, skip_webhook } = body.tag;
  const tag: Tag = { guid: `TAG-${deps.ids.uuid()}`, name, revision: 1, updatedAt: deps.clock() };
  const made = await writeTag(deps, caller, skipWebhook || skip_webhook ? null : 'created', ({ tags }) => {
    if (isTagNameTaken(tags, tag)) return NAME_IS_TAKEN;
    if (tags.length >= TAGS_MAX) return problem('ruleBroken', `A user may have at most ${TAGS_MAX} tags.`);
    return { tag, tags: [...tags, tag] };
  });
  return isProblem(made) ? made : { body: { tag: presentTag(made, caller.userGuid) } };
};

export const updateTag: WriteRun<'updateTag'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const { name, skip_webhook } = body.tag;
  const changed = await writeTag(deps, caller, skipWebhook || skip_webhook ? null : 'updated', ({ tags }) => {
    const tag = tags.find(({ guid }) => guid === params.tag_guid);
    if (tag === undefined) return NOT_FOUND;
    if (tag.name === name) return { tag, tags };
    const renamed = { ...tag, name, revision: tag.revision + 1, updatedAt: deps.clock() };
    if (isTagNameTaken(tags, renamed)) return NAME_IS_TAKEN;
    return { tag: renamed, tags: tags.map((other) => (other === tag ? renamed : other)) };
  });
  return isProblem(changed) ? changed : { body: { tag: presentTag(changed, caller.userGuid) } };
};

/** Deletes the taggings before the tag, so that an interrupted call leaves no tagging without its tag. */
export const deleteTag: WriteRun<'deleteTag'> = async ({ params, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const isMeant = ({ tagGuid }: Tagging): boolean => tagGuid === params.tag_guid;
  const step = async () => {
    const { kind, left } = await removeAllTaggings(deps, user, isMeant, skipWebhook);
    const tag = left.tags.find(({ guid }) => guid === params.tag_guid);
    if (tag === undefined) return NOT_FOUND;
    if (kind === 'stale') return LOST;
    const last: Tag = { ...tag, revision: tag.revision + 1, updatedAt: deps.clock() };
    const events = skipWebhook ? [] : [newEvent(tagEvent('deleted', last, user), deps.ids, deps.clock())];
    const rest = left.tags.filter((other) => other !== tag);
    if ((await deps.tags.replaceTags(caller.userGuid, left, rest, events)).kind === 'stale') return LOST;
    await deps.announce(events);
    return { body: {} };
  };
  return changeUntilWon({ what: 'tags', ...TAG_LIMITS }, step);
};
