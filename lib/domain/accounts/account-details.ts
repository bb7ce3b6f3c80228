import { createHash } from 'node:crypto';
import { type Guid, toGuid } from '../kernel/guid.ts';

/**
 * Personal data of an account: its numbers for transfers, and its owners. Only verification and identification jobs
 * bring these. They are stored encrypted and never appear in a log, message or webhook.
 */

/**
 * The numbers by which one transfer system knows an account. Canadian institutions have no routing number but two of their
 * own.
 */
export interface AccountNumber {
  readonly accountNumber: string;
  /** ABA, nine digits. */
  readonly routingNumber: string | null;
  /** Canada, three digits. */
  readonly institutionNumber: string | null;
  /** Canada, five digits. */
  readonly transitNumber: string | null;
  /** The institution's own verdict on the numbers; null when it gave none. */
  readonly passedValidation: boolean | null;
}

export interface AccountOwner {
  readonly ownerName: string | null;
  /** Null unless the institution gives the parts of the name; we do not guess where a name divides. */
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly address: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postalCode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** No account has more owners or more numbers; an answer with more is taken for wrong. */
export const DETAILS_PER_ACCOUNT_MAX = 10;

/** The guid of an account number follows from its place in the list, so that a later job gives the same guid. */
export const accountNumberGuid = (account: Guid<'ACT'>, index: number): Guid<'ACN'> => {
  const hex = createHash('sha256').update(`${account}#${index}`).digest('hex');
  // A UUID version 8 (RFC 9562, 5.8): the bits are ours but for version and variant.
  return toGuid(
    'ACN',
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  );
};
