import { askHost, Refused } from '../ask-host.ts';

/** What the page sends with the calls that somebody tries; empty where it is not known. */
export interface Credentials {
  readonly apiKey: string;
  readonly session: string;
}

/** A session of a new user takes several calls, and connects its bank. */
const CALL_MS_MAX = 30_000;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** Such a host has no base path. */
const PAGE_OF_HOST = '/docs';

/**
 * Fills in the key of a host on this machine, and offers a button that fills in the session of a made-up user. A service
 * that is no such host shows neither.
 */
export const fillIn = async (show: (credentials: Credentials) => void): Promise<void> => {
  // A deployed service has another name, and is not asked.
  if (!LOOPBACK.includes(location.hostname) || location.pathname !== PAGE_OF_HOST) return;
  const key = await ask<{ readonly api_key: string | null }>('key').catch(() => null);
  if (key === null) return;
  const apiKey = key.api_key ?? '';
  show({ apiKey, session: '' });
  offerSession((session) => show({ apiKey, session }));
};

const offerSession = (show: (token: string) => void): void => {
  const button = document.createElement('button');
  const note = document.createElement('p');
  const restName = 'Open a session';
  button.type = 'button';
  button.textContent = restName;
  note.role = 'status';
  note.className = 'note';
  // It goes at the next click elsewhere.
  note.popover = 'auto';
  document.querySelector('.top')?.append(button, note);
  const open = async (): Promise<void> => {
    // Not disabled, so that the keyboard stays at it.
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    button.textContent = 'Opening…';
    note.textContent = '';
    note.hidePopover();
    const said = await openSession(show);
    button.ariaBusy = 'false';
    button.textContent = restName;
    note.showPopover();
    note.textContent = said;
  };
  button.addEventListener('click', () => void open());
};

/** What is said of the session, which is shown where one was opened. */
const openSession = async (show: (token: string) => void): Promise<string> => {
  try {
    const { user, token } = await ask<{ readonly user: string; readonly token: string }>('session');
    show(token);
    return `The session of the made-up user “${user}” is filled in. Try GET /accounts.`;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.message;
  }
};

const ask = <T>(what: 'key' | 'session'): Promise<T> => askHost(`docs/${what}`, {}, CALL_MS_MAX);
