import { memberOf } from '../../../lib/domain/categories/tag.ts';
import { presentTag, presentTagging } from '../../../lib/present/categories/tag.ts';
import { presentPage } from '../../../lib/present/kernel/page.ts';
import type { ReadRun } from '../deps.ts';

export const listTags: ReadRun<'listTags'> = async (_input, { userGuid }, { tags }) => ({
  body: { tags: (await tags.tags(userGuid)).map((tag) => presentTag(tag, userGuid)) },
});

/** Leaves out taggings of members that were deleted. */
export const listTaggings: ReadRun<'listTaggings'> = async ({ query }, { userGuid }, deps) => {
  const [{ taggings }, members] = await Promise.all([deps.tags.tagsAndTaggings(userGuid), deps.members.list(userGuid)]);
  const seen = taggings.flatMap((tagging) => {
    const member = memberOf(tagging, members);
    return member === null ? [] : [{ tagging, member }];
  });
  const { page, pagination } = presentPage(seen, query, ({ tagging, member }) =>
    presentTagging(tagging, member.isManagedByUser, userGuid),
  );
  return { body: { taggings: page, pagination } };
};
