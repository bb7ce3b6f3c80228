import { DescribedError, type LogFields } from '../../domain/kernel/log.ts';
import { kindOf } from './item-versions.ts';
import type { Key } from './keys.ts';

/**
 * A stored item that this version cannot read: a bug, a hand edit or damage, never an expected outcome. Its log line has
 * the item's key; neither that nor the message has any value. An alarm counts these lines by the name of the error.
 */
export class ItemUnreadableError extends DescribedError {
  override readonly name = 'ItemUnreadableError';

  constructor(item: Key, reason: string, options?: ErrorOptions) {
    super(`An item ${kindOf(item)} cannot be read: ${reason}`, keyFieldsOf(item), options);
  }
}

/** An item that a newly read head or account names, and that is not there: it was lost. An alarm counts these too. */
export class ItemMissingError extends DescribedError {
  override readonly name = 'ItemMissingError';

  constructor(item: Key) {
    super(`An item ${kindOf(item)} is missing though another one names it`, keyFieldsOf(item));
  }
}

/** Names of the errors that say that stored data cannot be read, as log lines have them: an alarm counts those lines. */
export const BROKEN_DATA_ERRORS = [
  'ItemUnreadableError',
  'ItemMissingError',
  'ItemVersionUnknownError',
  'UnreadableError',
] as const;

/**
 * Found nothing under the key, though a head or an account that was read before names it: a commit replaced it and a purge
 * took it meanwhile. The next read finds a newer head, which names what is there.
 */
export interface Missing {
  readonly kind: 'missing';
  readonly key: Key;
}

/** Parts of keys that may stand in a log line, behind the first: guids, uuids, short numbers, names of pieces and dates. */
const LOGGED =
  /^(([A-Z]{3}-)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,4}|(told-)?\d+-[0-9a-f]{8}(-\d+)?|\d{4}-\d{2}-\d{2})$/;

/** Without hashes of tokens and logins, and without what partners call their users and members. */
const loggedKey = (key: string): string => {
  const [first = '', ...others] = key.split('#');
  if (first === 'PLN') return key;
  const isFromOutside = first === 'UNIQ';
  return [first, ...others.map((part) => (!isFromOutside && LOGGED.test(part) ? part : '…'))].join('#');
};

const keyFieldsOf = (item: Key): LogFields => ({
  item_kind: kindOf(item),
  item_pk: loggedKey(item.pk),
  item_sk: loggedKey(item.sk),
});
