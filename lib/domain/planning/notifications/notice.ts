import type { NotificationType } from './notification.ts';

/** Something a user should hear of, found anew in each computation. */
export interface Notice {
  readonly type: NotificationType;
  /** What makes it this one and no other: guids and periods, never figures, which may still move. */
  readonly key: readonly string[];
  readonly entityGuid: string;
  readonly deepLinkGuid: string;
  /** In whole units of the view's currency. */
  readonly threshold: number | null;
  readonly subject: string;
  readonly content: string;
  /** When what it tells of came to be known, which computing it again must not change. */
  readonly knownAt: number;
}
