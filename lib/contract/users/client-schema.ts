import * as z from 'zod/mini';
import { DAY_MS, HOUR_MS, SECOND_MS } from '../../domain/kernel/time.ts';
import { webAddressFault } from '../../domain/kernel/web-address.ts';
import { isReturnOrigin, RETURN_ORIGINS_MAX } from '../../domain/members/oauth.ts';
import { basePathFault } from '../../domain/users/base-path.ts';
import { PRODUCTS } from '../../domain/users/client.ts';
import { WIDGET_ORIGIN_LENGTH_MAX, WIDGET_ORIGINS_MAX, widgetOriginFault } from '../../domain/widgets/widget-origin.ts';
import { settingsRequest } from '../kernel/change-request.ts';
import { clientGuid } from '../kernel/guids.ts';
import { inputText, NAME_LENGTH_MAX, requiredText, URL_LENGTH_MAX } from '../kernel/input-text.ts';
import { count, flag, namedObject, nullableText, text, timestamp } from '../kernel/values.ts';
import { subscription, subscriptions } from '../webhooks/webhook-endpoint-schema.ts';

/** Thirty days. Clients that want no refreshes at all can stop asking for them instead. */
export const REFRESH_THROTTLE_SECONDS_MAX = (30 * DAY_MS) / SECOND_MS;

/** The same, of sessions. */
export const SESSION_FRESHNESS_HOURS_MAX = (30 * DAY_MS) / HOUR_MS;

/** One call lists, or starts, all members of a user; it was measured with this many. */
export const MEMBERS_PER_USER_MAX_HIGHEST = 500;

const product = z.enum(PRODUCTS);
product.register(z.globalRegistry, {
  id: 'Product',
  description: 'Products beside aggregation that users of the client may use. Calls for other products get 403.',
});

/** The settings of the client that calls. */
export const client = namedObject('Client', {
  base_path: nullableText,
  created_at: timestamp,
  feed_backfill_enabled: flag,
  feed_event_types: z.array(subscription),
  guid: clientGuid,
  members_per_user_max: count,
  name: text,
  oauth_return_origins: z.array(text),
  products: z.array(product),
  refresh_throttle_seconds: count,
  session_freshness_hours: count,
  updated_at: timestamp,
  use_cases_enabled: flag,
  widget_color: nullableText,
  widget_name: nullableText,
  widget_origins: z.array(text),
  widget_privacy_url: nullableText,
  widget_terms_url: nullableText,
});

/** A text that a rule finds no fault with; a fault is the end of a sentence that begins with the name of the field. */
const faultless = (schema: z.ZodMiniType<string>, faultOf: (text: string) => string | null) =>
  schema.check(
    z.check(({ value, issues }) => {
      const fault = faultOf(value);
      if (fault !== null) issues.push({ code: 'custom', input: value, message: fault });
    }),
  );

/** An origin that may embed widgets. Whether it may be of http depends on the stage, so the operations decide that. */
export const widgetOrigin = faultless(inputText(WIDGET_ORIGIN_LENGTH_MAX), widgetOriginFault);

/** An origin that a consent page may lead back to. */
const oauthReturnOrigin = inputText(URL_LENGTH_MAX).check(
  z.refine(
    isReturnOrigin,
    'must be an origin such as https://app.example.com, or the scheme of an app such as example://',
  ),
);

/** People open it from a widget. */
const widgetLink = z.nullable(faultless(inputText(URL_LENGTH_MAX), webAddressFault));

/** Omitted fields keep their value; null takes the base path or a setting of the widgets back. */
export const clientUpdateRequest = settingsRequest('ClientUpdateRequest', {
  base_path: z.optional(z.nullable(faultless(z.string(), basePathFault))),
  feed_backfill_enabled: z.optional(flag),
  feed_event_types: z.optional(subscriptions),
  members_per_user_max: z.optional(z.int().check(z.minimum(1), z.maximum(MEMBERS_PER_USER_MAX_HIGHEST))),
  name: z.optional(requiredText(NAME_LENGTH_MAX)),
  oauth_return_origins: z.optional(z.array(oauthReturnOrigin).check(z.maxLength(RETURN_ORIGINS_MAX))),
  products: z.optional(z.array(product).check(z.maxLength(PRODUCTS.length * 2))),
  refresh_throttle_seconds: z.optional(z.int().check(z.minimum(0), z.maximum(REFRESH_THROTTLE_SECONDS_MAX))),
  session_freshness_hours: z.optional(z.int().check(z.minimum(0), z.maximum(SESSION_FRESHNESS_HOURS_MAX))),
  use_cases_enabled: z.optional(flag),
  widget_color: z.optional(
    z.nullable(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #0a7d55'))),
  ),
  widget_name: z.optional(z.nullable(requiredText(NAME_LENGTH_MAX))),
  widget_origins: z.optional(z.array(widgetOrigin).check(z.maxLength(WIDGET_ORIGINS_MAX))),
  widget_privacy_url: z.optional(widgetLink),
  widget_terms_url: z.optional(widgetLink),
});
