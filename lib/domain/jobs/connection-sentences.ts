import type { ConnectionStatus } from '../members/connection-status.ts';
import type { TransitionName } from './transitions.ts';

/** Sentences for users about a connection, by status: what happened and what to do about it. */
export const CONNECTION_SENTENCES = {
  CREATED: 'The connection is being set up.',
  PREVENTED: 'The login was refused three times in a row. Enter the credentials again to go on.',
  DENIED: 'The institution did not accept the credentials. Check them and enter them again.',
  CHALLENGED: 'The institution asks for more information before it lets the connection through.',
  REJECTED: 'The answer was not accepted. Start again and answer the new question.',
  LOCKED: 'The institution has locked this login. Unlock it there, then try again.',
  CONNECTED: 'Connected.',
  IMPEDED:
    'The login is right, but something must be done at the institution first. Log in there and follow its steps.',
  RECONNECTED: 'Logged in; the data are on their way.',
  DEGRADED: 'The connection is unreliable at the moment and is being looked after.',
  DISCONNECTED: 'The institution cannot be reached at the moment.',
  DISCONTINUED: 'This institution can no longer be connected.',
  CLOSED: 'This connection has been closed.',
  DELAYED: 'The institution is taking longer than usual. Try again later.',
  FAILED: 'The institution gave no usable answer. Try again later.',
  UPDATED: 'The new credentials are being tried.',
  DISABLED: 'Importing is switched off for this connection.',
  IMPORTED: 'Enter the credentials to connect.',
  RESUMED: 'The answer was passed on; the connection goes on.',
  EXPIRED: 'The question was not answered in time. Start again.',
  IMPAIRED: 'The stored credentials are not complete. Enter them again.',
  PENDING: 'Finish logging in at the institution.',
} as const satisfies Readonly<Record<ConnectionStatus, string>>;

/** With CONNECTED, when the aggregation brought some accounts and not others. */
export const PARTLY_CONNECTED_SENTENCE = 'Connected, but some accounts could not be updated this time.';

/** With CREATED, while nothing was imported yet. */
export const FILE_AWAITED_SENTENCE = 'Import a file to add accounts and transactions.';

/** With CREATED or UPDATED, while the upstream wants to be left alone. */
export const POSTPONED_SENTENCE =
  'The institution has asked us to wait. The connection goes on by itself when that time is over.';

/** The same while all requests that the upstream allows are made. It has asked for nothing. */
export const REQUESTS_SPENT_SENTENCE =
  'All requests that the institution allows for now are used up. The connection goes on by itself when one is allowed again.';

/** Instead of the sentence of the status that a transition shows, where another one says more. */
export const TRANSITION_SENTENCES: Partial<Record<TransitionName, string>> = {
  superseded: 'The earlier credentials were refused. Refresh to try the new ones.',
  barred: 'Too many logins were refused at this institution within an hour. Try again in an hour.',
  spent: 'The credentials worked only once, and they are used up. Get new ones and enter them.',
  unpaid: 'The service that delivers the data wants to be paid first. Pay there, then refresh.',
  overspent: 'All requests that the institution allows for now are used up. Try again later.',
  misconfigured: 'The operator of this service must correct a setting first. Nothing is wrong with the login.',
};

/** Why a job ended without data: a sentence and a stable code of ours, by the transition that ended it. */
export const JOB_ERRORS = {
  denied: { code: 101, message: 'The institution refused the login.' },
  prevented: { code: 102, message: 'The login was refused three times in a row; nothing more is tried.' },
  rejected: { code: 103, message: 'The answer to the challenge was wrong.' },
  locked: { code: 104, message: 'The login is locked at the institution.' },
  impaired: { code: 105, message: 'The member has no complete credentials.' },
  impeded: { code: 106, message: 'The user must first act at the institution.' },
  spent: { code: 108, message: 'The credentials worked only once, and are used up.' },
  unpaid: { code: 109, message: 'The service that delivers the data must be paid first.' },
  suspended: { code: 110, message: 'Importing is switched off for this connection.' },
  superseded: { code: 107, message: 'The institution refused credentials that have been replaced since.' },
  delayed: { code: 201, message: 'The institution asked us to come back later, or took longer than a job may last.' },
  failed: { code: 202, message: 'The institution gave no usable answer.' },
  barred: { code: 204, message: 'Too many logins of the user were refused at the institution within an hour.' },
  discontinued: { code: 203, message: 'The institution is no longer offered.' },
  closed: { code: 205, message: 'The connection has been closed.' },
  disconnected: { code: 206, message: 'The institution cannot be reached.' },
  degraded: { code: 207, message: 'The connection is unreliable at the moment.' },
  overspent: { code: 208, message: 'The requests that the institution allows are used up for now.' },
  misconfigured: { code: 209, message: 'A setting of this service for the institution is wrong.' },
  expired: { code: 301, message: 'The challenge was not answered in time.' },
} as const satisfies Partial<Record<TransitionName, { readonly code: number; readonly message: string }>>;
