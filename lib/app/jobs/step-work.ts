import type { Connection, Context } from '../../connectors/kit/connector.ts';
import { memberReferenceOf } from '../../connectors/member-reference.ts';
import type { OfferedConnector } from '../../connectors/registry.ts';
import type { Member } from '../../domain/members/member.ts';
import type { CredentialStore, Credentials } from '../../store/members/credential-store.ts';
import type { ClaimedStep } from './claim-step.ts';
import { type ClientReader, credentialsOwnerOf, dataKeyOf, placeOf } from './data-key.ts';
import { createRequestMeter, type MeterDeps, type RequestMeter } from './request-meter.ts';

/** A claimed step, and what its calls of the connector need. */
export interface StepWork extends ClaimedStep, OfferedConnector {
  /** Null where the member has none. They are read at the first call, and not at all where no call needs them. */
  readonly credentials: () => Promise<Credentials | null>;
  readonly requests: RequestMeter;
}

export interface CredentialDeps extends ClientReader {
  readonly credentials: Pick<CredentialStore, 'read'>;
}

export const stepWork = (step: ClaimedStep, offered: OfferedConnector, deps: CredentialDeps & MeterDeps): StepWork => {
  let found: Promise<Credentials | null> | null = null;
  return {
    ...step,
    ...offered,
    requests: createRequestMeter(step, step.budgetRule, deps),
    credentials: () => {
      found ??= readCredentials(step.member, deps);
      return found;
    },
  };
};

export const readCredentials = async (member: Member, deps: CredentialDeps): Promise<Credentials | null> =>
  deps.credentials.read(credentialsOwnerOf(member), await dataKeyOf(member.clientGuid, deps));

/** What a call of the connector gets. Where only `begin` needs the credentials, the later calls of a job get none. */
export const contextOf = async (
  work: StepWork,
  { signal, once }: Pick<Context, 'signal' | 'once'>,
): Promise<Context> => {
  const { connector, member, job } = work;
  const isWithout = connector.needsCredentials === 'toBegin' && job.progress !== null;
  const credentials = isWithout ? null : await work.credentials();
  const connection = connectionOf(member, credentials, JSON.parse(work.connectorState));
  return { connection, signal, once, spend: work.requests.spendFor(job) };
};

export const connectionOf = (member: Member, credentials: Credentials | null, state: unknown): Connection => ({
  institutionCode: member.institutionCode,
  reference: memberReferenceOf(placeOf(member)),
  answers: credentials?.answers ?? [],
  secrets: credentials?.connected?.secrets ?? {},
  state,
});
