import * as z from 'zod/mini';
import { spelledNumber } from './spelled.ts';

/** The fields of records that commands show. A record keeps its other fields, so that `--json` shows it whole. */

const text = z.nullable(z.string());
const amount = z.nullable(spelledNumber);

export const account = z.looseObject({
  guid: z.string(),
  member_guid: text,
  name: text,
  account_type_name: text,
  balance: amount,
  currency_code: text,
  is_closed: z.nullable(z.boolean()),
});

export const transaction = z.looseObject({
  guid: z.string(),
  account_guid: z.string(),
  amount,
  transaction_type_name: text,
  currency_code: text,
  date: text,
  description: text,
  category_name: text,
  status_name: text,
});

export const holding = z.looseObject({
  guid: z.string(),
  account_guid: z.string(),
  symbol: text,
  description: text,
  shares: amount,
  market_value: amount,
  currency_code: text,
});

export const beat = z.looseObject({
  guid: z.string(),
  created_at: z.string(),
  title: z.string(),
  description: z.string(),
  is_dismissed: z.boolean(),
  is_relevant: z.boolean(),
});
