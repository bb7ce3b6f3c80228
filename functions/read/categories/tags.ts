import type * as entries from '../../../lib/contract/categories/tag-operations.ts';
import type { Run } from '../../../lib/contract/run.ts';
import { memberOf } from '../../../lib/domain/categories/tagged-member.ts';
import { pageOf, paginationOf } from '../../../lib/domain/kernel/paging.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentTag, presentTagging } from '../../../lib/present/categories/tag.ts';
import type { TagReader } from '../../../lib/store/categories/tag-reader.ts';
import type { MemberReader } from '../../../lib/store/members/member-reader.ts';

export interface TagDeps {
  readonly tags: TagReader;
  readonly members: Pick<MemberReader, 'list'>;
}

export const listTags: Run<typeof entries.listTags, SessionCaller, TagDeps> = async (
  _input,
  { userGuid },
  { tags },
) => ({ body: { tags: (await tags.tags(userGuid)).map((tag) => presentTag(tag, userGuid)) } });

/** Without those of members that are gone. */
export const listTaggings: Run<typeof entries.listTaggings, SessionCaller, TagDeps> = async (
  { query },
  { userGuid },
  deps,
) => {
  const [{ taggings }, members] = await Promise.all([deps.tags.tagsAndTaggings(userGuid), deps.members.list(userGuid)]);
  const seen = taggings.flatMap((tagging) => {
    const member = memberOf(tagging, members);
    return member === null ? [] : [presentTagging(tagging, member.isManagedByUser, userGuid)];
  });
  const request = { page: query.page, perPage: query.records_per_page };
  return { body: { taggings: pageOf(seen, request).entries, pagination: paginationOf(request, seen.length) } };
};
