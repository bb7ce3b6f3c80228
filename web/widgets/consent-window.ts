import { SERVICE_URL } from './calls.ts';

/** How often the page looks whether the window of the institution has come back. */
const LOOK_EVERY_MS = 400;
/**
 * Chromium forgets to close a window that it is just leading to another page, so a window is closed more than once: for
 * 20 seconds, which is longer than an institution takes to send it back.
 */
const CLOSE_TIMES = 50;

/** Where institutions send the window back to. */
export const CONSENT_RETURN_URL = new URL('md/oauth/return', SERVICE_URL).href;

type Ended = (outcome: 'success' | 'error' | 'closed') => void;

/** The window in which a person logs in at an institution. */
export interface ConsentWindow {
  /** To be called while the click is handled: browsers block windows that open later. False where it is blocked all the same. */
  readonly prepare: () => boolean;
  /** Leads it to the institution. `ended` hears once how it came back. */
  readonly show: (url: string, ended: Ended) => void;
  readonly close: () => void;
}

/** Of the same origin only when the window has come back; before that the browser refuses to say where it is. */
const outcomeAt = (popup: Window): 'success' | 'error' | null => {
  try {
    const { href } = popup.location;
    if (!href.startsWith(CONSENT_RETURN_URL)) return null;
    return new URL(href).searchParams.get('status') === 'success' ? 'success' : 'error';
  } catch {
    return null;
  }
};

const closeForGood = (popup: Window): void => {
  let times = 0;
  const timer = setInterval(() => {
    popup.close();
    times += 1;
    if (times === CLOSE_TIMES) clearInterval(timer);
  }, LOOK_EVERY_MS);
  popup.close();
};

export const consentWindow = (): ConsentWindow => {
  let popup: Window | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const close = (): void => {
    clearInterval(timer);
    if (popup !== null) closeForGood(popup);
    popup = null;
  };
  return {
    close,
    prepare: () => {
      close();
      popup = window.open('', '_blank', 'popup,width=520,height=720');
      // A page of the institution must not be able to lead ours elsewhere.
      if (popup !== null) popup.opener = null;
      return popup !== null;
    },
    show: (url, ended) => {
      if (popup === null) return;
      popup.location.replace(url);
      timer = setInterval(() => {
        const outcome = popup === null || popup.closed ? 'closed' : outcomeAt(popup);
        if (outcome === null) return;
        close();
        ended(outcome);
      }, LOOK_EVERY_MS);
    },
  };
};
