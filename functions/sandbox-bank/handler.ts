import { setTimeout as wait } from 'node:timers/promises';
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import { systemClock } from '../../lib/runtime/clock.ts';
import { type BankAnswer, PAGE_HEADERS } from './bank/answer.ts';
import { createBank } from './bank/bank.ts';

const { BANK_KEY: bankKey } = process.env;
// A bank without a key would be open to everybody.
if (!bankKey) throw new Error('BANK_KEY is not set');

const bank = createBank({ clock: systemClock, bankKey });

/** The sandbox bank behind a function URL. Exists in dev and staging only; everything it tells is made up. */
export const handler = async (event: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> => {
  const body = event.body ?? '';
  const answer = bank.handle({
    method: event.requestContext.http.method,
    path: event.rawPath,
    query: new URLSearchParams(event.rawQueryString),
    idempotencyKey: event.headers['idempotency-key'] ?? null,
    bankKey: event.headers['sandbox-bank-key'] ?? null,
    body: event.isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
  });
  return toResult(answer);
};

/** Longer than any caller of ours waits (ten seconds), shorter than the function's timeout. */
const HANG_MS = 12_000;

/** A function cannot drop a connection: a bad gateway without a body is the closest to a reset, a late one to a hang. */
const toResult = async (answer: BankAnswer): Promise<LambdaFunctionURLResult> => {
  switch (answer.kind) {
    case 'json':
      return {
        statusCode: answer.status,
        headers: {
          'content-type': 'application/json',
          ...(answer.retryAfterSeconds === undefined ? {} : { 'retry-after': answer.retryAfterSeconds }),
        },
        body: answer.body,
      };
    case 'html':
      return { statusCode: answer.status, headers: PAGE_HEADERS, body: answer.body };
    case 'redirect':
      return { statusCode: 303, headers: { location: answer.location, 'referrer-policy': 'no-referrer' } };
    case 'reset':
      return { statusCode: 502 };
    case 'hang':
      await wait(HANG_MS);
      return { statusCode: 504 };
  }
};
