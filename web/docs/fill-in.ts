/** What the page sends with the calls that somebody tries; empty where it is not known. */
export interface Credentials {
  readonly apiKey: string;
  readonly session: string;
}

type Answer<T> = { readonly kind: 'ok'; readonly body: T } | { readonly kind: 'refused'; readonly message: string };

/** A call that takes longer counts as one without an answer. */
const CALL_MS_MAX = 30_000;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** Such a host has no base path. */
const PAGE_OF_HOST = '/docs';
const NO_ANSWER = 'This host does not answer. Check that it runs.';

/**
 * Fills in the key of a host on this machine, and offers a button that fills in the session of a made-up user. A service
 * that is no such host shows neither.
 */
export const fillIn = async (show: (credentials: Credentials) => void): Promise<void> => {
  // A deployed service has another name, and is not asked.
  if (!LOOPBACK.includes(location.hostname) || location.pathname !== PAGE_OF_HOST) return;
  const asked = await ask<{ readonly api_key: string | null }>('key');
  if (asked.kind === 'refused') return;
  const apiKey = asked.body.api_key ?? '';
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
    const opened = await ask<{ readonly user: string; readonly token: string }>('session');
    button.ariaBusy = 'false';
    button.textContent = restName;
    if (opened.kind === 'ok') show(opened.body.token);
    note.showPopover();
    note.textContent =
      opened.kind === 'ok'
        ? `The session of the made-up user “${opened.body.user}” is filled in. Try GET /accounts.`
        : opened.message;
  };
  button.addEventListener('click', () => void open());
};

const ask = async <T>(what: 'key' | 'session'): Promise<Answer<T>> => {
  try {
    const answer = await fetch(`/_local/docs/${what}`, {
      method: 'POST',
      // Other pages cannot send this header.
      headers: { 'content-type': 'application/json', 'tributary-local': '1' },
      body: '{}',
      signal: AbortSignal.timeout(CALL_MS_MAX),
    });
    const body = await answer.json();
    return answer.ok ? { kind: 'ok', body } : { kind: 'refused', message: body.message ?? NO_ANSWER };
  } catch {
    return { kind: 'refused', message: NO_ANSWER };
  }
};
