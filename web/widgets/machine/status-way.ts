import type { ConnectionStatus } from '../../../lib/domain/members/connection-status.ts';

/**
 * How a person gets on from each status. `retype`: enter the login again, or allow access again. `again`: start once more.
 * `atBank`: do something at the institution first. `wait`: come back later. `none`: nothing more can be done here.
 */
export type Way = 'busy' | 'answer' | 'consent' | 'done' | 'retype' | 'again' | 'atBank' | 'wait' | 'none';

const WAYS: Readonly<Record<ConnectionStatus, Way>> = {
  CREATED: 'busy',
  PREVENTED: 'retype',
  DENIED: 'retype',
  CHALLENGED: 'answer',
  REJECTED: 'again',
  LOCKED: 'atBank',
  CONNECTED: 'done',
  IMPEDED: 'atBank',
  RECONNECTED: 'busy',
  DEGRADED: 'wait',
  DISCONNECTED: 'wait',
  DISCONTINUED: 'none',
  CLOSED: 'none',
  DELAYED: 'wait',
  FAILED: 'again',
  UPDATED: 'busy',
  DISABLED: 'none',
  IMPORTED: 'retype',
  RESUMED: 'busy',
  EXPIRED: 'again',
  IMPAIRED: 'retype',
  PENDING: 'consent',
};

/** A member without a status has never been connected. */
export const wayOf = (status: ConnectionStatus | null): Way => (status === null ? 'retype' : WAYS[status]);
