/** What every member starts with, before anything was fetched for it. */
export const NEVER_AGGREGATED = {
  isUserCreated: true,
  isManagedByUser: true,
  needsUpdatedCredentials: false,
  credentialsRevision: 1,
  acceptedCredentialsRevision: null,
  successfullyAggregatedAt: null,
  lastAggregationAt: null,
  mostRecentJobGuid: null,
  refusedLoginCount: 0,
  failureCount: 0,
  lastFailedAt: null,
  postponedOrigin: null,
  revision: 1,
  deletedAt: null,
} as const;
