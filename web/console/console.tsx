import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api } from './api.ts';
import type { Member } from './wire.ts';

/** What every part of the page may use. */
export interface Console {
  readonly api: Api;
  /** Whether the service is a local host, which has a control panel. */
  readonly isLocal: boolean;
  /** Whether the person signed in with the admin key of the host. */
  readonly isAdmin: boolean;
  /**
   * The members of the users that were looked up, by the guid of the user, until the person signs out. Those that were
   * read longest ago come first.
   */
  readonly lookedUp: Map<string, readonly Member[]>;
  /** The clock of the host, which may be ahead of that of the browser. */
  readonly now: () => number;
  /** Reads the clock of the host again. */
  readonly readClock: () => void;
}

const ConsoleContext = createContext<Console | null>(null);
export const ConsoleProvider = ConsoleContext.Provider;

export const useConsole = (): Console => {
  const found = useContext(ConsoleContext);
  if (found === null) throw new Error('This part stands outside of the console.');
  return found;
};
