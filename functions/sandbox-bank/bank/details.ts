import type { Json } from './json.ts';
import type { AccountId } from './life.ts';
import { draw, pick, seedOf } from './random.ts';

/** Numbers and owners of accounts; like everything here they follow from the login alone. */

/** The one customer of a Canadian branch: accounts have an institution and a transit number and no routing number. */
const CANADIAN_PERSON = 'maple';

/** A routing number whose check digit is right. */
export const ROUTING_NUMBER = '114000093';

const isDeposit = (id: AccountId): boolean => id === 'checking' || id === 'savings';

/** Ten digits; a person's accounts differ, and stay. */
export const accountNumberOf = (person: string, id: AccountId): string =>
  String(1_000_000_000 + (draw(seedOf(`${person}/${id}`), 12) % 9_000_000_000));

/** Money cannot be sent to cards, loans and brokerage accounts. */
export const presentNumbers = (person: string, id: AccountId): Json => {
  if (!isDeposit(id)) return [];
  const isCanadian = person === CANADIAN_PERSON;
  return [
    {
      account_number: accountNumberOf(person, id),
      routing_number: isCanadian ? null : ROUTING_NUMBER,
      institution_number: isCanadian ? '003' : null,
      transit_number: isCanadian ? '04152' : null,
      is_valid: true,
    },
  ];
};

const GIVEN_NAMES = ['Ada', 'Grace', 'Mary', 'Katherine', 'Radia', 'Barbara', 'Frances', 'Jean'] as const;
const FAMILY_NAMES = ['Lovelace', 'Hopper', 'Jackson', 'Johnson', 'Perlman', 'Liskov', 'Allen', 'Bartik'] as const;

const homeOf = (person: string): Readonly<Record<string, Json>> =>
  person === CANADIAN_PERSON
    ? { street: '181 Bay Street', city: 'Toronto', state: 'ON', postal_code: 'M5J 2T3', country: 'CA' }
    : { street: '3401 North Thanksgiving Way', city: 'Lehi', state: 'UT', postal_code: '84043', country: 'US' };

/** The checking account has two owners; of the second one only the whole name is known. */
export const presentOwners = (person: string, id: AccountId): Json => {
  const seed = seedOf(person);
  const given = pick(draw(seed, 21), GIVEN_NAMES);
  const family = pick(draw(seed, 22), FAMILY_NAMES);
  const first = {
    name: `${given} ${family}`,
    given_name: given,
    family_name: family,
    ...homeOf(person),
    email: `${given}.${family}@example.com`.toLowerCase(),
    phone: `801555${String(draw(seed, 23) % 10_000).padStart(4, '0')}`,
  };
  const second = { name: `${pick(draw(seed, 24), GIVEN_NAMES)} ${family}`, ...homeOf(person) };
  return id === 'checking' ? [first, second] : [first];
};
