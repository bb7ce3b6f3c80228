/** The calls under `/_local` of the host that is filled. */
export interface ControlPanel {
  readonly read: <T>(path: string) => Promise<T>;
  readonly send: (path: string, body: object) => Promise<void>;
}

/** The host refused a call, in a sentence for the person. */
export class PanelRefused extends Error {
  override readonly name = 'PanelRefused';
}

/** A move of the clock runs all that falls due meanwhile. */
const CALL_MS_MAX = 120_000;

/** `adminKey` is that of a host that was started with one. */
export const controlPanelOf = (baseUrl: string, adminKey: string | null): ControlPanel => {
  const call = async (path: string, body?: object): Promise<Response> => {
    const answer = await fetch(new URL(`/_local/${path}`, baseUrl), {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'tributary-local': '1', ...(adminKey !== null && { 'tributary-admin-key': adminKey }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(CALL_MS_MAX),
    });
    if (!answer.ok) throw new PanelRefused(`/_local/${path} answered ${answer.status}: ${await messageIn(answer)}`);
    return answer;
  };
  return {
    read: async <T>(path: string): Promise<T> => {
      const body: T = JSON.parse(await (await call(path)).text());
      return body;
    },
    send: async (path, body) => {
      await call(path, body);
    },
  };
};

const messageIn = async (answer: Response): Promise<string> => {
  const text = await answer.text();
  try {
    const { error, message }: { error?: { message?: string }; message?: string } = Object(JSON.parse(text));
    return error?.message ?? message ?? text;
  } catch {
    return text;
  }
};
