import type { UpstreamHttp } from '../http.ts';
import type { FetchOfAccount, PolledClient } from '../kit/polled-client.ts';
import { toAccounts, toHoldings, toJob, toObservation, toTransactionPage } from './transform.ts';
import { toAccountNumbers, toOwners } from './transform-details.ts';

/** Aggregates the sandbox bank over its own protocol (`docs/sandbox-bank.md`). */
export const createSandboxClient = ({ json: ask }: Pick<UpstreamHttp, 'json'>): PolledClient => {
  const ofAccount =
    <T>(part: string, read: (body: unknown) => readonly T[] | null): FetchOfAccount<T> =>
    (upstreamJobId, upstreamAccountId, signal) =>
      ask({ method: 'GET', path: `${accountPath(upstreamJobId, upstreamAccountId)}/${part}` }, read, signal);
  return {
    start: ({ jobKey, reference, institutionCode, credentials }, signal) => {
      const body = jsonBody({
        institution: institutionCode,
        reference,
        credentials: credentials.map(({ fieldName, value }) => ({ field: fieldName, value })),
      });
      return ask({ method: 'POST', path: '/v1/jobs', headers: { 'idempotency-key': jobKey }, body }, toJob, signal);
    },
    poll: (upstreamJobId, signal) => ask({ method: 'GET', path: jobPath(upstreamJobId) }, toObservation, signal),
    answer: (upstreamJobId, answers, signal) => {
      const body = jsonBody({
        answers: answers.map(({ guid, value }) => ({ challenge_id: challengeIdOf(guid), value })),
      });
      return ask({ method: 'POST', path: `${jobPath(upstreamJobId)}/answers`, body }, toObservation, signal);
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
    fetchHoldings: ofAccount('holdings', toHoldings),
    fetchAccountNumbers: ofAccount('numbers', toAccountNumbers),
    fetchOwners: ofAccount('owners', toOwners),
  };
};

const jsonBody = (value: unknown) => ({ kind: 'json', value }) as const;

const jobPath = (upstreamJobId: string) => `/v1/jobs/${encodeURIComponent(upstreamJobId)}` as const;

const accountPath = (upstreamJobId: string, upstreamAccountId: string) =>
  `${jobPath(upstreamJobId)}/accounts/${encodeURIComponent(upstreamAccountId)}` as const;

/** Our guid of a challenge is the bank's id behind our prefix. */
const challengeIdOf = (guid: string): string => guid.slice('CRD-'.length);
