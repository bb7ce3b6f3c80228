import { DescribedError, type LogFields } from '../../domain/kernel/log.ts';
import { kindOf } from './item-versions.ts';
import type { Key } from './keys.ts';

/**
 * A stored item that this version cannot read: a bug, a hand edit or damage, never an expected outcome. Its log line
 * has the key of the item; neither the line nor the message has any value. An alarm counts these lines by the name of
 * the error.
 */
export class ItemUnreadableError extends DescribedError {
  override readonly name = 'ItemUnreadableError';

  constructor(item: Key, reason: string, options?: ErrorOptions) {
    super(`An item ${kindOf(item)} cannot be read: ${reason}`, keyFieldsOf(item), options);
  }
}

/**
 * An item that a newly read head or account names, and that does not exist: it was lost. An alarm counts these errors
 * too.
 */
export class ItemMissingError extends DescribedError {
  override readonly name = 'ItemMissingError';

  constructor(item: Key) {
    super(`An item ${kindOf(item)} is missing though another one names it`, keyFieldsOf(item));
  }
}

/** Names of the errors that mean that stored data cannot be read; an alarm counts the log lines with these names. */
export const BROKEN_DATA_ERRORS = [
  'ItemUnreadableError',
  'ItemMissingError',
  'ItemVersionUnknownError',
  'UnreadableError',
] as const;

/**
 * No item has this key, though a head or account that was read before names it: a commit replaced the item and a purge
 * deleted it meanwhile. A newer head names the items that exist.
 */
export interface Missing {
  readonly kind: 'missing';
  readonly key: Key;
}

/** Parts of keys, after the first, that may be logged: guids, uuids, short numbers, names of pieces, and dates. */
const LOGGED =
  /^(([A-Z]{3}-)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,4}|(told-)?\d+-[0-9a-f]{8}(-\d+)?|\d{4}-\d{2}-\d{2})$/;

/** The key without hashes of tokens and logins, and without the names that partners give their users and members. */
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
