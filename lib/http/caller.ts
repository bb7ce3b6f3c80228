import type { Guid } from '../domain/kernel/guid.ts';
import type { Client } from '../domain/users/client.ts';
import type { SessionScope } from '../domain/users/session.ts';
import type { User } from '../domain/users/user.ts';

/** An end user with a session. `userGuid` is known from the token; `user()` waits until the session is proven. */
export interface SessionCaller {
  readonly kind: 'session';
  readonly userGuid: Guid<'USR'>;
  readonly user: () => Promise<User>;
  /** What the session may do; waits until it is proven. */
  readonly scope: () => Promise<SessionScope>;
  /**
   * The user's client with its settings; one more read. Where the user is known here, it does not wait for the proof of the
   * session.
   */
  readonly client: () => Promise<Client>;
}

/** A browser that comes back from an institution. Everybody who has the address may call. */
export interface PassingCaller {
  readonly kind: 'passing';
}

/** A partner's server with its API key. */
export interface ClientCaller {
  readonly kind: 'client';
  readonly client: Client;
}

/** A one-time API token. Only its MAC is verified. */
export interface ApiTokenCaller {
  readonly kind: 'apiToken';
  readonly userGuid: Guid<'USR'>;
  /** SHA-256 of the token; the token is stored under it. */
  readonly tokenHash: string;
}
