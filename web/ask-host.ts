/** The service gives up a call after ten seconds. */
const CALL_MS_MAX = 15_000;

export const NO_ANSWER = 'The local host does not answer. Is it running?';

/** A call of the host that was refused, or that got no answer, in a sentence for the person. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export const messageIn = (body: unknown, status: number): string => {
  const { error, message }: { error?: { message?: string }; message?: string } = Object(body);
  return error?.message ?? message ?? `The host answered ${status}.`;
};

export const fetchFresh: typeof fetch = (url, init) => fetch(url, { ...init, cache: 'no-store' });

/** A call below `/_local` of the host that the page came from. Throws `Refused`. */
export const askHost = async <T>(path: string, body: object, msMax = CALL_MS_MAX): Promise<T> => {
  const headers = { 'content-type': 'application/json', 'tributary-local': '1' };
  const init = { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(msMax) };
  const { status, body: answered } = await fetchFresh(`/_local/${path}`, init)
    .then(async (answer) => ({ status: answer.status, body: await answer.json() }))
    .catch(() => {
      throw new Refused(NO_ANSWER);
    });
  if (status >= 300) throw new Refused(messageIn(answered, status));
  return answered;
};
