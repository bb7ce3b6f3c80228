import * as z from 'zod/mini';
import {
  type AccountNumber,
  type AccountOwner,
  DETAILS_PER_ACCOUNT_MAX,
} from '../../domain/accounts/account-details.ts';

/** Longer than any real name, address or number. The limit bounds what is stored. */
const TEXT_LENGTH_MAX = 255;

const text = z.string().check(z.maxLength(TEXT_LENGTH_MAX));
const optionalText = z.nullish(text);

const number = z.pipe(
  z.object({
    account_number: text.check(z.minLength(1)),
    routing_number: optionalText,
    institution_number: optionalText,
    transit_number: optionalText,
    is_valid: z.nullish(z.boolean()),
  }),
  z.transform(
    (raw): AccountNumber => ({
      accountNumber: raw.account_number,
      routingNumber: raw.routing_number ?? null,
      institutionNumber: raw.institution_number ?? null,
      transitNumber: raw.transit_number ?? null,
      passedValidation: raw.is_valid ?? null,
    }),
  ),
);

const owner = z.pipe(
  z.object({
    name: optionalText,
    given_name: optionalText,
    family_name: optionalText,
    street: optionalText,
    city: optionalText,
    state: optionalText,
    postal_code: optionalText,
    country: optionalText,
    email: optionalText,
    phone: optionalText,
  }),
  z.transform(
    (raw): AccountOwner => ({
      ownerName: raw.name ?? null,
      firstName: raw.given_name ?? null,
      lastName: raw.family_name ?? null,
      address: raw.street ?? null,
      city: raw.city ?? null,
      state: raw.state ?? null,
      postalCode: raw.postal_code ?? null,
      country: raw.country ?? null,
      email: raw.email ?? null,
      phone: raw.phone ?? null,
    }),
  ),
);

const numbersBody = z.object({ numbers: z.array(number).check(z.maxLength(DETAILS_PER_ACCOUNT_MAX)) });
const ownersBody = z.object({ owners: z.array(owner).check(z.maxLength(DETAILS_PER_ACCOUNT_MAX)) });

/** Null when the answer cannot be understood. */
export const toAccountNumbers = (body: unknown): readonly AccountNumber[] | null =>
  numbersBody.safeParse(body).data?.numbers ?? null;

/** Null when the answer cannot be understood. */
export const toOwners = (body: unknown): readonly AccountOwner[] | null =>
  ownersBody.safeParse(body).data?.owners ?? null;
