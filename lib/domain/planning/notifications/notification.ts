import type { Guid } from '../../kernel/guid.ts';

export const NOTIFICATION_TYPE_IDS = {
  BUDGET_EXCEEDED: 1,
  BUDGET_OFF_TARGET: 2,
  DEBT_PAYMENT_REMINDER: 3,
  GUIDE_ME_STEP_COMPLETE: 4,
  GUIDE_ME_OFF_TARGET: 5,
  ACCOUNT_BALANCE_LOW: 6,
  ACCOUNT_DEPOSIT_LARGE: 7,
  TRANSACTION_EXPENSE_LARGE: 8,
  TRANSACTION_FEE_CHARGE: 9,
  SYSTEM_NOTIFICATION: 10,
  API_NOTIFICATION: 11,
  USER_SUMMARY: 12,
  OFFER: 13,
  PASSWORD_RESET_TOKEN: 14,
  PASSWORD_CHANGED: 15,
  EMAIL_VERIFICATION: 16,
  EMAIL_VERIFIED: 17,
  WELCOME: 18,
} as const;
export type NotificationType = keyof typeof NOTIFICATION_TYPE_IDS;

/** 1 and 2 are documented. */
export const CHANNEL_IDS = { EMAIL: 1, PUSH: 2, SMS: 3, IN_APP: 4 } as const;
export type Channel = keyof typeof CHANNEL_IDS;

export interface Notification {
  readonly guid: Guid<'NTF'>;
  readonly type: NotificationType;
  readonly subject: string;
  /** What set it off, such as a transaction. */
  readonly deepLinkGuid: string | null;
  /** What it is attached to, such as an account. */
  readonly entityGuid: string | null;
  readonly threshold: number | null;
  readonly hasBeenViewed: boolean;
  readonly deliverables: readonly Deliverable[];
  /** Rises with each deliverable that comes or goes. */
  readonly revision: number;
  readonly createdAt: number;
}

/** A notification on its way through one channel. */
export interface Deliverable {
  readonly guid: Guid<'DNF'>;
  readonly channel: Channel;
  readonly content: string;
  readonly deliveredAt: number | null;
}

export interface Notifications {
  readonly notifications: readonly Notification[];
  /** Notifications that the user deleted, or that newer ones pushed out; they are not made again. */
  readonly dismissed: readonly Guid<'NTF'>[];
}

/** Something a user should hear of, found anew in each computation. */
export interface Notice {
  readonly type: NotificationType;
  /** What identifies the notice: guids and periods, and no figures, because these may still change. */
  readonly key: readonly string[];
  readonly entityGuid: string;
  readonly deepLinkGuid: string;
  /** In whole units of the view's currency. */
  readonly threshold: number | null;
  readonly subject: string;
  readonly content: string;
  /** When its cause became known; a later computation gives the same instant. */
  readonly knownAt: number;
}
