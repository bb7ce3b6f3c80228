import type { DomainEvent, RowType } from '../../domain/webhooks/event.ts';

/** Where a batch lies: the member whose rows changed, after the change. */
export interface BatchOf {
  readonly type: RowType;
  readonly memberGuid: string;
  readonly userGuid: string;
  /** The partner's own id of the user. */
  readonly userId: string | null;
}

/** The change of one row in a batch: the body of its own event, byte for byte, with the guid of that event before it. */
const changeOf = ({ guid, body }: Pick<DomainEvent, 'guid' | 'body'>): string =>
  `{"guid":${JSON.stringify(guid)},${body.slice(1)}`;

/**
 * The body of a webhook that holds many rows. It is put together from the bodies as they are, so that amounts stay
 * spelled as they were.
 */
export const rowBatchBody = (
  { type, memberGuid, userGuid, userId }: BatchOf,
  rows: readonly Pick<DomainEvent, 'guid' | 'body'>[],
): string => {
  const after = JSON.stringify({ member_guid: memberGuid, type, user_guid: userGuid, user_id: userId });
  return `{"action":"batch","changes":[${rows.map(changeOf).join(',')}],${after.slice(1)}`;
};
