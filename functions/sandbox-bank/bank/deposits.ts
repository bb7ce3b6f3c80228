import * as z from 'zod/mini';
import { type BankAnswer, badRequest, json, notFound } from './answer.ts';
import { decimal, type Json, parseJson } from './json.ts';
import { createSealer } from './seal.ts';

/** Microdeposits. The first digits of an account number say what becomes of them, the last four the amounts. */

const sealer = createSealer('deposit id');

/** From the order to the deposits in the account. */
const ARRIVES_AFTER_SECONDS = 120;

const BANK_NAME = 'Tributary Sandbox Bank';

const orderBody = z.object({
  account_number: z.string().check(z.regex(/^[0-9]{4,17}$/)),
  routing_number: z.string().check(z.regex(/^[0-9]{9}$/)),
});

export const orderDeposits = (body: string, idempotencyKey: string | null, nowMs: number): BankAnswer => {
  const order = orderBody.safeParse(parseJson(body));
  if (!order.success || idempotencyKey === null || idempotencyKey === '') return badRequest();
  const number = order.data.account_number;
  // Ordered again, the same deposits get another id and the same fate: no instance has to remember the first order.
  return json({ deposit: present(sealer.seal([number, nowMs], idempotencyKey), number, 0) });
};

export const readDeposits = (id: string, nowMs: number): BankAnswer => {
  const [number, orderedAtMs] = sealer.open(id) ?? [];
  if (typeof number !== 'string' || typeof orderedAtMs !== 'number') return notFound();
  return json({ deposit: present(id, number, (nowMs - orderedAtMs) / 1_000) });
};

const present = (id: string, number: string, elapsedSeconds: number): Json => {
  const left = Math.ceil(ARRIVES_AFTER_SECONDS - elapsedSeconds);
  const shared = { id, bank_name: BANK_NAME };
  if (left > 0) return { ...shared, status: 'sent', retry_after_seconds: left };
  const status = fateOf(number);
  return { ...shared, status, amounts: status === 'arrived' ? amountsOf(number) : [] };
};

const fateOf = (number: string): 'arrived' | 'conflict' | 'failed' | 'rejected' => {
  if (number.startsWith('3333')) return 'arrived';
  if (number.startsWith('5555')) return 'failed';
  return number.startsWith('7777') ? 'conflict' : 'rejected';
};

/** One cent to a dollar: one more than the last two digits, and one more than the two before them. */
const amountsOf = (number: string): readonly Json[] =>
  [number.slice(-2), number.slice(-4, -2)].map((digits) => decimal(Number(digits) + 1, 2));
