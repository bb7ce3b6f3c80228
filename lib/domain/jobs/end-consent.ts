import type { ConnectionStatus } from '../members/connection-status.ts';
import type { ConsentFailure } from '../members/consent.ts';
import type { Member } from '../members/member.ts';
import { CONNECTION_SENTENCES } from './connection-sentences.ts';
import { isBeingAggregated } from './liveness.ts';

interface Shown {
  readonly status: ConnectionStatus;
  readonly sentence: string;
}

/** What a member shows that waited for its user's consent. Each of these statuses tells clients to ask the user again. */
const SHOWN: Readonly<Record<ConsentFailure, Shown>> = {
  DENIED: { status: 'DENIED', sentence: 'Access was not allowed at the institution. Allow it there to connect.' },
  FAILED: {
    status: 'IMPAIRED',
    sentence: 'The institution did not complete the consent. Allow access there once more to connect.',
  },
  UNKNOWN: {
    status: 'IMPAIRED',
    sentence: 'The institution did not say whether the consent was taken. Allow access there once more to connect.',
  },
};

const ASKING_FOR_CONSENT: ReadonlySet<ConnectionStatus | null> = new Set<ConnectionStatus>([
  'PENDING',
  'DENIED',
  'IMPAIRED',
  'PREVENTED',
]);

/**
 * The member after a consent that failed; null where the failure changes nothing. An earlier consent stays valid, and a
 * running job alone decides what its member shows.
 */
export const withoutConsent = (member: Member, failure: ConsentFailure, nowMs: number): Member | null => {
  const { status, sentence } = SHOWN[failure];
  const isAsking = member.needsUpdatedCredentials || ASKING_FOR_CONSENT.has(member.connectionStatus);
  if (!isAsking || isBeingAggregated(member, nowMs)) return null;
  return {
    ...member,
    connectionStatus: status,
    connectionStatusMessage: sentence,
    // No refresh can help before there is a new consent.
    needsUpdatedCredentials: true,
    revision: member.revision + 1,
    updatedAt: nowMs,
  };
};

/** The member after its user has consented and access is stored. */
export const withConsent = (member: Member, nowMs: number): Member => ({
  ...withNewAccess(member, member.mostRecentJobGuid === null ? 'CREATED' : 'UPDATED', nowMs),
  refusedLoginCount: 0,
  revision: member.revision + 1,
  updatedAt: nowMs,
});

/**
 * The member with new credentials or a new consent, about which earlier failures say nothing. New credentials leave the
 * count of refused logins as it is until the institution accepts one. A running job alone decides what its member shows.
 */
export const withNewAccess = (member: Member, connectionStatus: 'CREATED' | 'UPDATED', nowMs: number): Member => ({
  ...member,
  credentialsRevision: member.credentialsRevision + 1,
  needsUpdatedCredentials: false,
  failureCount: 0,
  lastFailedAt: null,
  ...(!isBeingAggregated(member, nowMs) && {
    connectionStatus,
    connectionStatusMessage: CONNECTION_SENTENCES[connectionStatus],
  }),
});
