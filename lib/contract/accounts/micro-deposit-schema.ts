import * as z from 'zod/mini';
import { MICRO_DEPOSIT_ACCOUNT_TYPE_IDS, MICRO_DEPOSIT_STATUS_IDS } from '../../domain/accounts/micro-deposit.ts';
import { documentAs } from '../kernel/documented-as.ts';
import { microDepositGuid } from '../kernel/guids.ts';
import { NAME_LENGTH_MAX } from '../kernel/input-text.ts';
import { namesOf } from '../kernel/names-of.ts';
import { count, namedObject, nullableText, nullableTimestamp, text, timestamp } from '../kernel/values.ts';

export const microDepositStatusId = z.enum(MICRO_DEPOSIT_STATUS_IDS);
microDepositStatusId.register(z.globalRegistry, { id: 'MicroDepositStatusId' });

export const microDepositStatusName = z.enum(namesOf(MICRO_DEPOSIT_STATUS_IDS));
microDepositStatusName.register(z.globalRegistry, { id: 'MicroDepositStatusName' });

export const microDepositAccountType = z.enum(MICRO_DEPOSIT_ACCOUNT_TYPE_IDS);
microDepositAccountType.register(z.globalRegistry, { id: 'MicroDepositAccountType' });

/** An account that is verified by two small deposits. */
export const microDeposit = namedObject('MicroDeposit', {
  account_name: nullableText,
  account_number: nullableText,
  account_type: z.nullable(microDepositAccountType),
  account_type_name: z.nullable(z.enum(namesOf(MICRO_DEPOSIT_ACCOUNT_TYPE_IDS))),
  created_at: timestamp,
  email: text,
  error_code: nullableText,
  error_message: nullableText,
  first_name: text,
  guid: microDepositGuid,
  institution_name: nullableText,
  last_name: text,
  routing_number: nullableText,
  status: microDepositStatusId,
  status_name: microDepositStatusName,
  tries_left: count,
  updated_at: timestamp,
  verified_at: nullableTimestamp,
});

/** The longest name that networks for deposits carry. */
const HOLDER_NAME_LENGTH_MAX = 50;
const LETTERS = /^[\p{L}\p{M}' .-]+$/u;
const ACCOUNT_NUMBER = /^[0-9]{4,17}$/;
const ROUTING_NUMBER = /^[0-9]{9}$/;

const holderName = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(HOLDER_NAME_LENGTH_MAX),
    z.regex(LETTERS, 'must consist of letters, spaces, dots, dashes and apostrophes'),
  );

/**
 * With names and an email alone the microdeposit is pre-initiated. Callers give all three fields of the account or
 * none.
 */
export const microDepositCreateRequest = z
  .object({
    account_name: z.optional(
      z
        .string()
        .check(
          z.minLength(1),
          z.maxLength(HOLDER_NAME_LENGTH_MAX),
          z.regex(/^[^\p{C}]+$/u, 'must not contain control characters'),
        ),
    ),
    account_number: z.optional(z.string().check(z.minLength(1), z.regex(ACCOUNT_NUMBER, 'must be 4 to 17 digits'))),
    account_type: z.optional(microDepositAccountType),
    email: z.email('must be an email address').check(z.maxLength(NAME_LENGTH_MAX)),
    first_name: holderName,
    last_name: holderName,
    routing_number: z.optional(z.string().check(z.minLength(1), z.regex(ROUTING_NUMBER, 'must be nine digits'))),
  })
  .check(
    ...(['account_number', 'routing_number', 'account_type'] as const).map((field) =>
      z.refine<MicroDepositAccountFields>(
        (given) => given[field] !== undefined || ACCOUNT_FIELDS.every((other) => given[other] === undefined),
        { path: [field], error: 'is required with the other fields of the account' },
      ),
    ),
  );
microDepositCreateRequest.register(z.globalRegistry, { id: 'MicroDepositCreateRequest' });

const ACCOUNT_FIELDS = ['account_number', 'routing_number', 'account_type', 'account_name'] as const;
type MicroDepositAccountFields = Readonly<Partial<Record<(typeof ACCOUNT_FIELDS)[number], unknown>>>;

/** An amount in dollars as text. JSON has parsed the number already; its shortest spelling is the one that was sent. */
const amount = documentAs(
  z.pipe(
    z.number(),
    z.pipe(
      z.transform(String),
      z.string().check(z.regex(/^[0-9]{1,4}(\.[0-9]{1,2})?$/, 'must be an amount in dollars and cents')),
    ),
  ),
  () => z.number(),
);

export const microDepositVerifyRequest = namedObject('MicroDepositVerifyRequest', {
  deposit_amount_1: amount,
  deposit_amount_2: amount,
});
