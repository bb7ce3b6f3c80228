import { MINUTE_MS } from '../kernel/time.ts';
import type { User } from '../users/user.ts';

/** As for API tokens: a page is loaded at once. */
export const WIDGET_TOKEN_LIFE_MS = 10 * MINUTE_MS;
/** For so long after its exchange a page may ask again: the answer may have been lost. Three tries of 15 s fit in. */
export const EXCHANGE_REPEAT_MS = MINUTE_MS;

interface WidgetToken {
  readonly epoch: number;
  readonly expiresAt: number;
  /** The exchange that spent it, and the page that made it. */
  readonly use: { readonly keyHash: string; readonly usedAt: number } | null;
}

/** Whether a page may still begin with the token: its user (null when deleted) is there, and its sessions were not ended. */
export const isStillGood = ({ epoch, use, expiresAt }: WidgetToken, user: User | null, nowMs: number): boolean =>
  user?.epoch === epoch && !user.isDisabled && use === null && nowMs < expiresAt;

export const mayExchange = ({ use, expiresAt }: WidgetToken, keyHash: string, nowMs: number): boolean =>
  use === null ? nowMs < expiresAt : use.keyHash === keyHash && nowMs < use.usedAt + EXCHANGE_REPEAT_MS;
