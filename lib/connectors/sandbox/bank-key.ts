import type { UpstreamHttp } from '../http.ts';

/** Sends the key of the sandbox bank with every call, where the stage's settings have one. */
export const withBankKey = (
  http: Pick<UpstreamHttp, 'json'>,
  bankKey: string | undefined,
): Pick<UpstreamHttp, 'json'> =>
  bankKey === undefined
    ? http
    : {
        json: (call, read, signal) =>
          http.json({ ...call, headers: { ...call.headers, 'sandbox-bank-key': bankKey } }, read, signal),
      };
