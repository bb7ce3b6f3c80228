import type { DomainEvent, RowType } from '../../domain/webhooks/event.ts';

/** The member whose rows changed, and its user. */
export interface BatchOf {
  readonly type: RowType;
  readonly memberGuid: string;
  readonly userGuid: string;
  /** The partner's own id of the user. */
  readonly userId: string | null;
}

/** The change of one row: the guid of its event, then the body of its event, byte for byte. */
const changeOf = ({ guid, body }: Pick<DomainEvent, 'guid' | 'body'>): string =>
  `{"guid":${JSON.stringify(guid)},${body.slice(1)}`;

/**
 * The body of a webhook with many rows. It is put together from the bodies of the single events, so that amounts keep
 * their spelling.
 */
export const rowBatchBody = (
  { type, memberGuid, userGuid, userId }: BatchOf,
  rows: readonly Pick<DomainEvent, 'guid' | 'body'>[],
): string => {
  const after = JSON.stringify({ member_guid: memberGuid, type, user_guid: userGuid, user_id: userId });
  return `{"action":"batch","changes":[${rows.map(changeOf).join(',')}],${after.slice(1)}`;
};
