import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { institutionGuid } from '../../contract/kernel/guids.ts';
import { COUNTRY_CODES } from '../../domain/institutions/country-code.ts';
import { changeUntilWon, LOST, type Lost } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { type Clock, toUnixSeconds } from '../../domain/kernel/time.ts';
import { REFERRAL_SOURCES } from '../../domain/members/oauth.ts';
import { USE_CASES } from '../../domain/members/use-case.ts';
import { hashOf, mintToken, type TokenKeys } from '../../domain/users/token.ts';
import type { User } from '../../domain/users/user.ts';
import { WIDGET_LANGUAGES, type WidgetLanguage } from '../../domain/widgets/widget-language.ts';
import { COLOR_SCHEMES, WIDGET_MODES, type WidgetOptions } from '../../domain/widgets/widget-options.ts';
import { EXCHANGE_REPEAT_MS, WIDGET_TOKEN_LIFE_MS } from '../../domain/widgets/widget-token.ts';
import { WIDGET_TYPES, type WidgetType } from '../../domain/widgets/widget-type.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { deleteOf, type Table, type Write } from '../table/table-client.ts';
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
type StoredToken = z.output<typeof storedToken>;

/**
 * `gone`: the address was used or is too old, or the sessions of its user were ended, or the user was deleted or is disabled.
 */
export type AddressFound =
  | { readonly kind: 'open' | 'gone'; readonly address: WidgetAddress }
  | { readonly kind: 'unknown' };

/**
 * `unknown`: the token was never ours, has ended, or is of a deleted user. `disabled`: its user is. `spent`: it was good
 * once.
 */
export type WidgetExchange =
  | { readonly kind: 'done'; readonly token: string; readonly user: User; readonly address: WidgetAddress }
  | { readonly kind: 'unknown' | 'spent' | 'disabled' };

export interface WidgetTokenDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tokenKeys: () => Promise<TokenKeys>;
}

export type WidgetTokenStore = ReturnType<typeof createWidgetTokenStore>;

/** Which token, of which page: `key` is what the page made for its exchange. */
interface Asked {
  readonly userGuid: Guid<'USR'>;
  readonly tokenHash: string;
  readonly key: string;
}

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
  /** What a page may know of its address without spending it. One strong read. */
  find: async (userGuid: Guid<'USR'>, tokenHash: string): Promise<AddressFound> => {
    const { user, token } = await readBoth(deps, userGuid, tokenHash);
    if (token === null) return { kind: 'unknown' };
    const isUserThere = user?.epoch === token.epoch && !user.isDisabled;
    const isOpen = isUserThere && token.use === null && deps.clock() < token.expiresAt;
    return { kind: isOpen ? 'open' : 'gone', address: addressOf(token) };
  },
  /**
   * Exchanges a token for a session of a widget in one transaction: of many pages with one token, one succeeds. The same
   * page may repeat it for a minute; it then gets a new session, and its first one ends.
   */
  exchange: (asked: Asked): Promise<WidgetExchange> => changeUntilWon({ what: 'user' }, () => tryExchange(deps, asked)),
});

const addressOf = ({ widget, language, options, origins }: StoredToken): WidgetAddress => ({
  widget,
  language,
  options,
  origins,
});

const readBoth = async ({ table }: Pick<WidgetTokenDeps, 'table'>, userGuid: Guid<'USR'>, tokenHash: string) => {
  const tokenKey = keys.widgetToken(tokenHash);
  const found = await table.getMany([tokenKey, keys.user(userGuid)], { isConsistent: true });
  const item = found.find(({ pk }) => pk === tokenKey.pk);
  const token = item === undefined ? null : decodeItem(storedToken, item);
  return { user: liveUser(found), token: token?.userGuid === userGuid ? token : null };
};

const tryExchange = async (
  deps: WidgetTokenDeps,
  { userGuid, tokenHash, key }: Asked,
): Promise<WidgetExchange | Lost> => {
  const { user, token } = await readBoth(deps, userGuid, tokenHash);
  if (user === null) return { kind: 'unknown' };
  if (token === null) return { kind: 'spent' };
  if (token.epoch !== user.epoch) return { kind: 'unknown' };
  if (user.isDisabled) return { kind: 'disabled' };
  const now = deps.clock();
  const keyHash = hashOf(key);
  if (!mayExchange(token, keyHash, now)) return { kind: 'spent' };

  const session = mintToken('session', userGuid, await deps.tokenKeys(), deps.ids);
  const written = await deps.table.transact([
    spending(tokenHash, token, { keyHash, sessionHash: session.hash, usedAt: token.use?.usedAt ?? now }),
    ...openingOfSession(user, { sessionHash: session.hash, nowMs: now, scope: 'widget' }),
    ...(token.use === null ? [] : [deleteOf(keys.session(userGuid, token.use.sessionHash))]),
  ]);
  // Another page, the end of the sessions or a deletion came first: the next try says which.
  if (!written.ok) return LOST;
  return { kind: 'done', token: session.token, user: { ...user, loggedInAt: now }, address: addressOf(token) };
};

const mayExchange = ({ use, expiresAt }: StoredToken, keyHash: string, nowMs: number): boolean =>
  use === null ? nowMs < expiresAt : use.keyHash === keyHash && nowMs < use.usedAt + EXCHANGE_REPEAT_MS;

/** Fenced by what was read: an unused token, or the session that the former exchange opened. */
const spending = (tokenHash: string, { use: former }: StoredToken, use: z.output<typeof storedUse>): Write => ({
  kind: 'update',
  key: keys.widgetToken(tokenHash),
  set: { use },
  condition:
    former === null
      ? { expression: 'attribute_exists(#pk) AND attribute_not_exists(#use)' }
      : { expression: '#use.#sessionHash = :former', values: { former: former.sessionHash } },
});
