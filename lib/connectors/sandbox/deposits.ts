import * as z from 'zod/mini';
import type { DepositObservation, SentDeposit } from '../../domain/accounts/micro-deposit.ts';
import { parseMoney } from '../../domain/kernel/money.ts';
import type { DepositNetwork } from '../deposit-network.ts';
import type { OpenUpstream, UpstreamCall, UpstreamSettings } from '../http.ts';
import type { Observed } from '../kit/observed.ts';
import { withBankKey } from './bank-key.ts';

/** Makes deposits at the sandbox bank over its own protocol (`docs/sandbox-bank.md`). */
export const createSandboxDepositNetwork = (
  open: OpenUpstream,
  { bankKey, ...settings }: UpstreamSettings & { readonly bankKey: string | undefined },
): DepositNetwork => {
  const ask = async (call: UpstreamCall, signal: AbortSignal): Promise<Observed<SentDeposit>> => {
    await using upstream = open();
    return await withBankKey(upstream.httpFor(settings), bankKey).json(call, toDeposit, signal);
  };
  return {
    send: ({ depositKey, holderName, accountNumber, routingNumber, accountType }, signal) =>
      ask(
        {
          method: 'POST',
          path: '/v1/deposits',
          headers: { 'idempotency-key': depositKey },
          body: {
            kind: 'json',
            value: {
              account_number: accountNumber,
              routing_number: routingNumber,
              account_type: accountType.toLowerCase(),
              holder: holderName,
            },
          },
        },
        signal,
      ),
    read: (upstreamId, signal) =>
      ask({ method: 'GET', path: `/v1/deposits/${encodeURIComponent(upstreamId)}` }, signal),
  };
};

const exactNumber = z.object({ source: z.string() });
const depositBody = z.object({
  deposit: z.object({
    id: z.string().check(z.minLength(1), z.maxLength(512)),
    status: z.string(),
    bank_name: z.nullish(z.string().check(z.maxLength(255))),
    retry_after_seconds: z.nullish(exactNumber),
    amounts: z.nullish(z.array(exactNumber)),
  }),
});

/** Null when the answer cannot be understood. */
const toDeposit = (body: unknown): SentDeposit | null => {
  const { data } = depositBody.safeParse(body);
  if (data === undefined) return null;
  const { id, status, bank_name, retry_after_seconds, amounts } = data.deposit;
  const observation = toObservation(status, retry_after_seconds?.source ?? null, amounts ?? []);
  return observation === null ? null : { upstreamId: id, institutionName: bank_name ?? null, observation };
};

const toObservation = (
  status: string,
  retryAfter: string | null,
  amounts: readonly { readonly source: string }[],
): DepositObservation | null => {
  switch (status) {
    case 'arrived': {
      const [first, second] = amounts.map(({ source }) => parseMoney(source, 'USD'));
      return first?.kind === 'parsed' && second?.kind === 'parsed'
        ? { kind: 'arrived', amountsMinor: [first.minor, second.minor] }
        : null;
    }
    case 'rejected':
    case 'conflict':
      return { kind: 'failed', reason: status };
    case 'failed':
      return { kind: 'failed', reason: 'error' };
    // A status that we do not know yet means that the deposit is under way; the wait for it is bounded.
    default:
      return { kind: 'underway', retryAfterSeconds: retryAfter === null ? null : Number(retryAfter) };
  }
};
