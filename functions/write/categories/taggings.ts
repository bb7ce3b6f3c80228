import { removeTaggings } from '../../../lib/app/categories/remove-taggings.ts';
import { tagTransaction } from '../../../lib/app/categories/tag-transaction.ts';
import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import { TAGGINGS_MAX, type Tagging } from '../../../lib/domain/categories/tag.ts';
import { presentTagging } from '../../../lib/present/categories/tag.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

const REFUSALS = {
  missing: NOT_FOUND,
  tooMany: problem('ruleBroken', `A user may have at most ${TAGGINGS_MAX} taggings.`),
} as const;

export const createTagging: WriteRun<'createTagging'> = async ({ body, skipWebhook }, caller, deps) => {
  const { tag_guid: tagGuid, transaction_guid: namedGuid, skip_webhook } = body.tagging;
  const request = await requestOf(caller, skipWebhook || skip_webhook === true);
  const tagged = await tagTransaction(deps, request, { tagGuid, namedGuid });
  if (tagged.kind === 'refused') return REFUSALS[tagged.reason];
  return { body: { tagging: presentTagging(tagged.tagging, tagged.memberIsManagedByUser, caller.userGuid) } };
};

export const deleteTagging: WriteRun<'deleteTagging'> = async ({ params, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook);
  const isMeant = ({ guid }: Tagging): boolean => guid === params.tagging_guid;
  const { removedCount } = await removeTaggings(deps, request, isMeant, () => null);
  return removedCount > 0 ? { body: {} } : NOT_FOUND;
};
