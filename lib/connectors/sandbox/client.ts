import type { Connector, Observed } from '../connector.ts';
import { createUpstreamHttp, type UpstreamCall, type UpstreamHttpOptions } from '../http.ts';
import { toAccounts, toHoldings, toJob, toTransactionPage } from './transform.ts';
import { toAccountNumbers, toOwners } from './transform-details.ts';

export type SandboxConnectorOptions = UpstreamHttpOptions;

/** Aggregates the sandbox bank over its own protocol (`docs/sandbox-bank.md`). */
export const createSandboxConnector = (options: SandboxConnectorOptions): Connector => {
  const http = createUpstreamHttp(options);

  const ask = async <T>(
    call: UpstreamCall,
    read: (body: unknown) => T | null,
    signal: AbortSignal,
  ): Promise<Observed<T>> => {
    const answer = await http.call(call, signal);
    if (!answer.ok) return answer;
    const value = read(answer.value);
    return value === null
      ? { ok: false, failure: { code: 'malformed', status: 200, retryAfterSeconds: null } }
      : { ok: true, value };
  };

  return {
    start: async ({ jobKey, reference, institutionCode, credentials }, signal) => {
      const body = {
        institution: institutionCode,
        reference,
        credentials: credentials.map(({ fieldName, value }) => ({ field: fieldName, value })),
      };
      const call = { method: 'POST', path: '/v1/jobs', headers: { 'idempotency-key': jobKey }, body } as const;
      const started = await ask(call, toJob, signal);
      if (!started.ok) return started;
      return { ok: true, value: { upstreamJobId: started.value.id, observation: started.value.observation } };
    },
    poll: async (upstreamJobId, signal) => {
      const polled = await ask({ method: 'GET', path: jobPath(upstreamJobId) }, toJob, signal);
      return polled.ok ? { ok: true, value: polled.value.observation } : polled;
    },
    answer: async (upstreamJobId, answers, signal) => {
      const body = { answers: answers.map(({ guid, value }) => ({ challenge_id: challengeIdOf(guid), value })) };
      const call = { method: 'POST', path: `${jobPath(upstreamJobId)}/answers`, body } as const;
      const answered = await ask(call, toJob, signal);
      return answered.ok ? { ok: true, value: answered.value.observation } : answered;
    },
    fetchAccounts: (upstreamJobId, signal) =>
      ask({ method: 'GET', path: `${jobPath(upstreamJobId)}/accounts` }, toAccounts, signal),
    fetchTransactions: ({ upstreamJobId, upstreamAccountId, from, cursor }, signal) => {
      const query = new URLSearchParams();
      if (from !== null) query.set('from', from);
      if (cursor !== null) query.set('cursor', cursor);
      const path = `${accountPath(upstreamJobId, upstreamAccountId)}/transactions?${query.toString()}` as const;
      return ask({ method: 'GET', path }, toTransactionPage, signal);
    },
    fetchHoldings: (upstreamJobId, upstreamAccountId, signal) =>
      ask({ method: 'GET', path: `${accountPath(upstreamJobId, upstreamAccountId)}/holdings` }, toHoldings, signal),
    fetchAccountNumbers: (upstreamJobId, upstreamAccountId, signal) =>
      ask(
        { method: 'GET', path: `${accountPath(upstreamJobId, upstreamAccountId)}/numbers` },
        toAccountNumbers,
        signal,
      ),
    fetchOwners: (upstreamJobId, upstreamAccountId, signal) =>
      ask({ method: 'GET', path: `${accountPath(upstreamJobId, upstreamAccountId)}/owners` }, toOwners, signal),
  };
};

const jobPath = (upstreamJobId: string) => `/v1/jobs/${encodeURIComponent(upstreamJobId)}` as const;

const accountPath = (upstreamJobId: string, upstreamAccountId: string) =>
  `${jobPath(upstreamJobId)}/accounts/${encodeURIComponent(upstreamAccountId)}` as const;

/** Our guid of a challenge is the bank's id behind our prefix. */
const challengeIdOf = (guid: string): string => guid.slice('CRD-'.length);
