import * as z from 'zod/mini';
import { hasChange } from '../kernel/change-request.ts';
import { currencyInput } from '../kernel/currency.ts';
import { decimalInput } from '../kernel/decimal-input.ts';
import { documentAs } from '../kernel/documented-as.ts';
import { accountGuid } from '../kernel/guids.ts';
import { NAME_LENGTH_MAX, nullableMetadata, nullableName, requiredText } from '../kernel/input-text.ts';
import { namesOf } from '../kernel/names-of.ts';
import { flag, namedObject } from '../kernel/values.ts';
import { ACCOUNT_SUBTYPE_NAMES, accountSubtypeId } from './account-subtype.ts';
import { ACCOUNT_TYPE_IDS, accountTypeId, PROPERTY_TYPE_IDS, propertyTypeId } from './account-type.ts';

/**
 * An enumeration that callers may give as the number of the contract, or as the name that answers show beside the
 * number. Operations get the name.
 */
const named = <const Name extends string>(
  names: readonly Name[],
  idOf: (name: Name) => number,
  shown: z.ZodMiniType,
): z.ZodMiniType<Name> => {
  const byId = new Map(names.map((name) => [idOf(name), name]));
  return documentAs(
    z.pipe(
      z.transform((value: unknown) => (typeof value === 'number' ? (byId.get(value) ?? value) : value)),
      z.enum(names),
    ),
    () => shown,
  );
};

const accountTypeInput = named(namesOf(ACCOUNT_TYPE_IDS), (name) => ACCOUNT_TYPE_IDS[name], accountTypeId);
const propertyTypeInput = named(namesOf(PROPERTY_TYPE_IDS), (name) => PROPERTY_TYPE_IDS[name], propertyTypeId);
const accountSubtypeInput = named(
  ACCOUNT_SUBTYPE_NAMES,
  (name) => ACCOUNT_SUBTYPE_NAMES.indexOf(name),
  accountSubtypeId,
);

const dayOfMonth = z.int().check(z.minimum(1), z.maximum(31));
const name = requiredText(NAME_LENGTH_MAX);

/**
 * The fields that a user may set on any account. Null removes the user's value; then the value of the feed shows again,
 * if there is one.
 */
const writable = {
  account_subtype: z.optional(z.nullable(accountSubtypeInput)),
  account_type: z.optional(z.nullable(accountTypeInput)),
  apr: z.optional(z.nullable(decimalInput)),
  apy: z.optional(z.nullable(decimalInput)),
  available_balance: z.optional(z.nullable(decimalInput)),
  balance: z.optional(z.nullable(decimalInput)),
  cash_surrender_value: z.optional(z.nullable(decimalInput)),
  credit_limit: z.optional(z.nullable(decimalInput)),
  currency_code: z.optional(z.nullable(currencyInput)),
  day_payment_is_due: z.optional(z.nullable(dayOfMonth)),
  death_benefit: z.optional(z.nullable(decimalInput)),
  interest_rate: z.optional(z.nullable(decimalInput)),
  is_business: z.optional(z.nullable(flag)),
  is_closed: z.optional(z.nullable(flag)),
  is_hidden: z.optional(z.nullable(flag)),
  loan_amount: z.optional(z.nullable(decimalInput)),
  metadata: z.optional(nullableMetadata),
  minimum_payment: z.optional(z.nullable(decimalInput)),
  nickname: z.optional(nullableName),
  original_balance: z.optional(z.nullable(decimalInput)),
  property_type: z.optional(z.nullable(propertyTypeInput)),
  skip_webhook: z.optional(flag),
};

export const accountCreateRequest = namedObject('AccountCreate', { ...writable, account_type: accountTypeInput, name });

/** Omitted fields keep their value. */
export const accountUpdateRequest = z.object({ ...writable, name: z.optional(name) }).check(hasChange);
accountUpdateRequest.register(z.globalRegistry, { id: 'AccountWrite', minProperties: 1 });

export const accountMergeRequest = namedObject('AccountMergeRequest', {
  accounts: z.array(accountGuid).check(
    z.minLength(2),
    z.maxLength(2),
    z.refine(([first, second]) => first !== second, 'must name two different accounts'),
  ),
});
