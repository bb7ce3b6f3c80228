import { decimal, dollars, type Json } from './json.ts';

/** Every login has five accounts. This one also owns things without rows, so that every field of the API is seen. */
const OWNER = 'sandbox-everything';

type Possession = { readonly id: string; readonly [key: string]: Json };

const ESTATE: readonly Possession[] = [
  {
    id: 'insurance',
    type: 'insurance',
    subtype: 'whole_life',
    name: 'Whole Life Policy',
    number: '7700418823',
    currency: 'USD',
    balance: dollars(1_842_000),
    surrender_value: dollars(1_764_000),
    death_benefit: dollars(25_000_000),
    premium: dollars(12_400),
    pay_out: dollars(0),
    loan_amount: dollars(50_000),
    insured: 'Noor Larsen',
    opened_on: '2014-05-01',
    insurance: 'not_insured',
  },
  {
    id: 'mortgage',
    type: 'mortgage',
    name: 'Home Mortgage',
    nickname: 'The house',
    number: '6600120954',
    currency: 'USD',
    balance: dollars(21_465_012),
    original_balance: dollars(28_000_000),
    payoff_balance: dollars(21_511_933),
    minimum_payment: dollars(185_000),
    interest_rate: decimal(3_625, 3),
    last_payment: dollars(185_000),
    last_payment_on: '2026-11-01',
    payment_due_on: '2026-12-01',
    payment_due_day: 1,
    opened_on: '2016-08-01',
    matures_on: '2046-08-01',
    insurance: 'not_insured',
  },
  {
    id: 'home',
    type: 'property',
    name: 'The house',
    property_type: 'real_estate',
    currency: 'USD',
    balance: dollars(41_250_000),
    insurance: 'not_insured',
  },
];

export const estateOf = (person: string): readonly Possession[] =>
  person === OWNER
    ? ESTATE.map((account) => ({
        ...account,
        reference: `TSB-${account.id}`,
        holder: 'Noor Larsen',
        is_closed: false,
      }))
    : [];

/** Percent of the brokerage account that this login keeps in a single bond. */
export const bondPercentOf = (person: string): number => (person === OWNER ? 2 : 0);
