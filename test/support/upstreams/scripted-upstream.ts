import type { Credential, PolledClient } from '../../../lib/connectors/kit/polled-client.ts';
import type { Challenge } from '../../../lib/domain/members/challenge.ts';
import type { NamedAnswer } from '../../../lib/domain/members/credential.ts';
import type { Observation } from '../../../lib/domain/upstream/observation.ts';

/** One challenge that asks for a text. */
export const textChallenge = (field = 'city', uuid = '00000000-0000-7000-a000-0000000000c1'): Challenge => ({
  guid: `CRD-${uuid}`,
  type: 'TEXT',
  fieldName: field,
  label: `Your ${field}?`,
  imageData: null,
  options: [],
});

const noAccounts = (): Promise<never> => Promise.reject(new Error('there are no accounts'));

/** An upstream without accounts whose jobs go on as `upstream.script` says; ready when it is used up. */
export const scriptedUpstream = () => {
  const upstream = {
    script: [] as Observation[],
    starts: [] as { readonly credentials: readonly Credential[] }[],
    answered: [] as (readonly NamedAnswer[])[],
    failStarts: false,
    /** What a failed start says of when to come back, in seconds. */
    retryAfterSeconds: null as number | null,
    /** What happens elsewhere while a poll is under way. */
    meanwhile: async (): Promise<unknown> => undefined,
  };
  const observe = (): Observation => upstream.script.shift() ?? { kind: 'ready' };
  const bank: PolledClient = {
    start: async (request) => {
      upstream.starts.push({ credentials: request.credentials });
      const { failStarts, retryAfterSeconds } = upstream;
      if (failStarts)
        return { kind: 'failed', failure: { code: 'server_error', status: 500, retryAfterSeconds, wasSent: true } };
      return { kind: 'arrived', value: { upstreamJobId: request.jobKey, observation: observe() } };
    },
    poll: async () => {
      await upstream.meanwhile();
      return { kind: 'arrived', value: observe() };
    },
    answer: async (_id, answers) => {
      upstream.answered.push(answers);
      return { kind: 'arrived', value: observe() };
    },
    fetchAccounts: async () => ({ kind: 'arrived', value: [] }),
    fetchTransactions: noAccounts,
    fetchHoldings: noAccounts,
    fetchAccountNumbers: noAccounts,
    fetchOwners: noAccounts,
  };
  return { upstream, bank };
};
