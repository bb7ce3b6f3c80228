import { createSession, type Session, TributaryError } from '@tributary-data/tributary/client';
import { askHost, fetchFresh, messageIn, NO_ANSWER, Refused } from '../ask-host.ts';
import type { User } from './wire.ts';

/** The service gives up a call after ten seconds. */
const CALL_MS_MAX = 15_000;

/** The sentence for a call of the host or of the service that failed; null for any other error. */
export const refusalIn = (error: unknown): string | null => {
  if (error instanceof Refused) return error.message;
  if (!(error instanceof TributaryError)) return null;
  return error.status === null ? NO_ANSWER : messageIn(error.body, error.status);
};

const ask = <T>(path: string, body: object): Promise<T> => askHost(`me/${path}`, body);

interface FirstUsers {
  readonly users: readonly User[];
  /** There are more users than these. */
  readonly is_cut: boolean;
  /** The one that was asked for by id or guid, also where it is not among the first ones; null where there is none. */
  readonly named: User | null;
  /** The day on the clock of the host, YYYY-MM-DD. */
  readonly today: string;
}

/** The first users of the local client, and the one of this name. */
export const readUsers = (name: string): Promise<FirstUsers> => ask('users', name === '' ? {} : { user: name });

/** Makes the user of a person that has this host alone. Answers its id. */
export const begin = async (): Promise<string> => (await ask<{ readonly user: string }>('begin', {})).user;

/** The address of a widget for the user: the same as a partner's server gets. */
export const askForWidget = async (userId: string, options: object): Promise<string> =>
  (await ask<{ readonly url: string }>('widget', { user: userId, url: options })).url;

/** The calls of one user, in a session that the host opens. A person hears of a failure at once. */
export const sessionOf = (userId: string): Session =>
  createSession({
    baseUrl: location.origin,
    timeoutMs: CALL_MS_MAX,
    triesMax: 1,
    fetch: fetchFresh,
    open: async () => (await ask<{ readonly token: string }>('session', { user: userId })).token,
  });
