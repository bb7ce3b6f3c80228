import type { OpenUpstream, UpstreamCall, UpstreamHttp } from '../../../lib/connectors/http.ts';

/** How calls of one kind differ from those on a stage. */
export interface Alteration {
  /** Matches `GET /path?query`. */
  readonly matches: RegExp;
  /** So long such a call may last, for tests that wait for it. */
  readonly callSeconds?: number;
  /** So many bytes its answer may have, for tests that get all of them. */
  readonly bodyBytes?: number;
  /** It speaks TLS, whatever its server speaks. */
  readonly speaksTls?: boolean;
}

/** The real way to upstreams, with some calls altered. `onCall` hears of each call that is not aborted before it is made. */
export const alteredUpstream =
  (open: OpenUpstream, alteration: Alteration | undefined, onCall: () => void): OpenUpstream =>
  () => {
    const session = open();
    return {
      httpFor: (settings) => {
        const origins = settings.loopbackOrigins ?? new Set();
        const loopbackOrigins =
          alteration?.speaksTls === true ? new Set([...origins, ...[...origins].map(overTls)]) : origins;
        const http = session.httpFor({ ...settings, loopbackOrigins });
        const altered = <C extends UpstreamCall>(call: C, signal: AbortSignal): C => {
          if (!signal.aborted) onCall();
          const url = 'url' in call ? call.url : `${settings.baseUrl}${call.path}`;
          const { pathname, search } = new URL(url);
          if (alteration?.matches.test(`${call.method} ${pathname}${search}`) !== true) return call;
          const { callSeconds, bodyBytes, speaksTls = false } = alteration;
          const limits = { ...call.limits, ...(callSeconds && { callSeconds }), ...(bodyBytes && { bodyBytes }) };
          return { ...call, limits, ...(speaksTls && { url: overTls(url) }) };
        };
        const altering: UpstreamHttp = {
          json: (call, read, signal) => http.json(altered(call, signal), read, signal),
          text: (call, read, signal) => http.text(altered(call, signal), read, signal),
        };
        return altering;
      },
      requestCount: session.requestCount,
      [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
    };
  };

const overTls = (address: string): string => address.replace(/^http:/, 'https:');
