import { type Called, call } from './calls.ts';
import { pause } from './pause.ts';
import type { WidgetSession } from './session.ts';

/** The service lets the same page ask again for a minute where the answer was lost. */
const ATTEMPTS_MAX = 3;
const PAUSE_MS = 2_000;
const KEY_BYTES = 32;

export type Exchanged =
  | { readonly kind: 'open'; readonly session: WidgetSession }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreachable' };

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

interface Answer {
  readonly widget_session: WidgetSession;
}

/**
 * Spends the token of the widget address. Its key says that a later request comes from this page; a request that finds the
 * token spent with another key is refused.
 */
export const exchange = async (token: string): Promise<Exchanged> => {
  const key = base64Url(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
  const body = { widget_session: { token, key } };
  for (let at = 0; at < ATTEMPTS_MAX; at += 1) {
    const answer: Called<Answer> = await call({ method: 'POST', path: 'md/sessions', body });
    if (answer.kind === 'ok') return { kind: 'open', session: answer.body.widget_session };
    const { status } = answer.refusal;
    if (status >= 400 && status < 500 && status !== 429) return { kind: 'gone' };
    await pause(PAUSE_MS);
  }
  return { kind: 'unreachable' };
};
