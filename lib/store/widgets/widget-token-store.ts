import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { institutionGuid } from '../../contract/kernel/guids.ts';
import { COUNTRY_CODES } from '../../domain/institutions/country-code.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { REFERRAL_SOURCES } from '../../domain/members/oauth.ts';
import { USE_CASES } from '../../domain/members/use-case.ts';
import { mintToken } from '../../domain/users/token.ts';
import type { User } from '../../domain/users/user.ts';
import { WIDGET_LANGUAGES, type WidgetLanguage } from '../../domain/widgets/widget-language.ts';
import { COLOR_SCHEMES, WIDGET_MODES, type WidgetOptions } from '../../domain/widgets/widget-options.ts';
import { EXCHANGE_REPEAT_MS, WIDGET_TOKEN_LIFE_MS } from '../../domain/widgets/widget-token.ts';
import { WIDGET_TYPES, type WidgetType } from '../../domain/widgets/widget-type.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { StoreDeps } from '../table/store-deps.ts';
import { deleteOf, type Write } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';
import { openingOfSession } from '../users/session-opening.ts';
import { liveUser } from '../users/session-prover.ts';

/** What a widget address stands for. */
export interface WidgetAddress {
  readonly widget: WidgetType;
  readonly language: WidgetLanguage;
  readonly options: WidgetOptions;
  /** Pages that may embed the widget, as the client had them when it asked for the address. */
  readonly origins: readonly string[];
}

const storedOptions: z.ZodMiniType<WidgetOptions> = z.object({
  clientRedirectUrl: z.nullable(z.string()),
  colorScheme: z.enum(COLOR_SCHEMES),
  connectionsUseCaseFilter: z.boolean(),
  currentInstitutionCode: z.nullable(z.string()),
  currentInstitutionGuid: z.nullable(institutionGuid),
  currentMemberGuid: z.nullable(guidSchema('MBR')),
  // Addresses that an earlier version gave out name none.
  currentMicrodepositGuid: z._default(z.nullable(guidSchema('MIC')), null),
  disableBackgroundAgg: z.boolean(),
  disableInstitutionSearch: z.boolean(),
  iframeTargetOrigin: z.nullable(z.string()),
  includeIdentity: z.boolean(),
  includeTransactions: z.boolean(),
  isMobileWebview: z.boolean(),
  isoCountryCode: z.array(z.enum(COUNTRY_CODES)),
  mode: z.enum(WIDGET_MODES),
  oauthReferralSource: z.enum(REFERRAL_SOURCES),
  uiMessageWebviewUrlScheme: z.string(),
  updateCredentials: z.boolean(),
  useCases: z.array(z.enum(USE_CASES)),
  waitForFullAggregation: z.boolean(),
});

/** The exchange that spent the token. */
const storedUse = z.object({
  /** SHA-256 of the key of the page. */
  keyHash: z.string(),
  sessionHash: z.string(),
  usedAt: z.number(),
});
type Use = z.output<typeof storedUse>;

const storedToken = z.object({
  userGuid: guidSchema('USR'),
  epoch: z.number(),
  expiresAt: z.number(),
  widget: z.enum(WIDGET_TYPES),
  language: z.enum(WIDGET_LANGUAGES),
  origins: z.array(z.string()),
  options: storedOptions,
  use: z._default(z.nullable(storedUse), null),
});

/** A token as it was read, with the exchange before this one. */
interface UsedToken {
  readonly hash: string;
  readonly use: Use | null;
}

export type WidgetTokenDeps = Pick<StoreDeps, 'table' | 'clock' | 'ids' | 'tokenKeys'>;

export type WidgetTokenStore = ReturnType<typeof createWidgetTokenStore>;

export const createWidgetTokenStore = (deps: WidgetTokenDeps) => ({
  /** A token for the user and the widget, to be used once; only its hash is kept. */
  issue: async ({ guid: userGuid, epoch }: User, address: WidgetAddress): Promise<string> => {
    const { token, hash } = mintToken('widget', userGuid, await deps.tokenKeys(), deps.ids);
    const expiresAt = deps.clock() + WIDGET_TOKEN_LIFE_MS;
    const ttl = toUnixSeconds(expiresAt + EXCHANGE_REPEAT_MS);
    await deps.table.write({
      kind: 'put',
      item: { ...keys.widgetToken(hash), ...address, userGuid, epoch, expiresAt, ttl },
    });
    return token;
  },
  /** The user is null where it is deleted, the token where there is none of this user. One strong read. */
  read: async (userGuid: Guid<'USR'>, tokenHash: string) => {
    const tokenKey = keys.widgetToken(tokenHash);
    const found = await deps.table.getMany([tokenKey, keys.user(userGuid)], { isConsistent: true });
    const item = found.find(({ pk }) => pk === tokenKey.pk);
    const token = item === undefined ? null : { ...decodeItem(storedToken, item), hash: tokenHash };
    return { user: liveUser(found), token: token?.userGuid === userGuid ? token : null };
  },
  /**
   * Uses a token and opens a session of its user in one transaction; the session of a former use ends. `stale`: the token was
   * used since it was read, or the sessions of the user were ended, or the user was deleted.
   */
  spend: async (user: User, token: UsedToken, use: Use, nowMs: number): Promise<Written> => {
    const written = await deps.table.transact([
      spending(token, use),
      ...openingOfSession(user, { sessionHash: use.sessionHash, nowMs, scope: 'widget' }),
      ...(token.use === null ? [] : [deleteOf(keys.session(user.guid, token.use.sessionHash))]),
    ]);
    return { kind: written.ok ? 'done' : 'stale' };
  },
});

/** Fenced by what was read: an unused token, or the session that the former exchange opened. */
const spending = ({ hash, use: former }: UsedToken, use: Use): Write => ({
  kind: 'update',
  key: keys.widgetToken(hash),
  set: { use },
  condition:
    former === null
      ? { expression: 'attribute_exists(#pk) AND attribute_not_exists(#use)' }
      : { expression: '#use.#sessionHash = :former', values: { former: former.sessionHash } },
});
