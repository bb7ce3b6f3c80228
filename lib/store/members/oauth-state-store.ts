import * as z from 'zod/mini';
import { derivedGuid } from '../../domain/kernel/guid.ts';
import { type Clock, SECOND_MS } from '../../domain/kernel/time.ts';
import { CONSENT_ENDS, CONSENT_STAGES } from '../../domain/members/consent.ts';
import type { Member } from '../../domain/members/member.ts';
import {
  OAUTH_STATES_LISTED_MAX,
  OAUTH_WINDOW_LIFE_MS,
  type OAuthState,
  oauthProgressOf,
} from '../../domain/members/oauth.ts';
import { decodeItem, storedGuid } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';

const opening = z.object({ stateHash: z.string() });
const consent = z.object({
  sk: z.string(),
  memberGuid: storedGuid('MBR'),
  expiresAt: z.number(),
  stage: z._default(z.enum(CONSENT_STAGES), 'OPEN'),
  end: z._default(z.nullable(z.enum(CONSENT_ENDS)), null),
  ttl: z.optional(z.number()),
});

interface OAuthStateDeps {
  readonly table: Pick<ItemTable, 'getMany' | 'query'>;
  readonly clock: Clock;
}

/** Reads how the consents of a member stand. It opens no secret of theirs. */
export const createOAuthStateStore = ({ table, clock }: OAuthStateDeps) => ({
  /** Newest first, at most `OAUTH_STATES_LISTED_MAX`. Strong reads. */
  list: async ({ userGuid, ordinal }: Pick<Member, 'userGuid' | 'ordinal'>): Promise<readonly OAuthState[]> => {
    const { pk, sk } = keys.openedConsentsOf(userGuid, ordinal);
    const openings = await table.query({
      pk,
      sk: { prefix: sk },
      isConsistent: true,
      isDescending: true,
      limit: OAUTH_STATES_LISTED_MAX,
    });
    const hashes = openings.map((item) => decodeItem(opening, item).stateHash);
    const items = await table.getMany(
      hashes.map((hash) => keys.oauthWindow(userGuid, hash)),
      { isConsistent: true },
    );
    const nowMs = clock();
    return items
      .flatMap((item) => stateIn(item, nowMs))
      .toSorted((a, b) => b.openedAt - a.openedAt || a.guid.localeCompare(b.guid));
  },
});

/** DynamoDB deletes items some time after their time to live; what is past it is listed no more. */
const stateIn = (item: Item, nowMs: number): readonly OAuthState[] => {
  const { sk, memberGuid, expiresAt, ttl, ...stands } = decodeItem(consent, item);
  if (ttl !== undefined && ttl * SECOND_MS <= nowMs) return [];
  const progress = oauthProgressOf({ ...stands, expiresAt }, nowMs);
  return [
    { guid: derivedGuid('OAS', sk), memberGuid, openedAt: expiresAt - OAUTH_WINDOW_LIFE_MS, expiresAt, progress },
  ];
};
