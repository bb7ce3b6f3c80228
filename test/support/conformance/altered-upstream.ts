import type { OpenUpstream, UpstreamCall, UpstreamHttp, UpstreamLimits } from '../../../lib/connectors/http.ts';

export interface Alterations {
  /** At most so long a call may last, for tests that wait for it. */
  readonly callSeconds?: number;
  /** At most so many bytes an answer may have, for tests that get all of them. */
  readonly bodyBytes?: number;
  /** Calls that match speak TLS, whatever their server speaks. */
  readonly speaksTls?: RegExp;
}

/** The real way to upstreams, with calls altered before they are made. `onCall` hears of each call that is not aborted yet. */
export const alteredUpstream =
  (open: OpenUpstream, { callSeconds, bodyBytes, speaksTls }: Alterations, onCall: () => void): OpenUpstream =>
  () => {
    const session = open();
    const shortened = <L extends Partial<UpstreamLimits>>(limits: L): L => ({
      ...limits,
      ...(callSeconds !== undefined && limits.callSeconds !== undefined && { callSeconds }),
      ...(bodyBytes !== undefined && limits.bodyBytes !== undefined && { bodyBytes }),
    });
    return {
      httpFor: (settings) => {
        const loopbackOrigins = new Set(settings.loopbackOrigins);
        if (speaksTls) for (const origin of settings.loopbackOrigins ?? []) loopbackOrigins.add(overTls(origin));
        const http = session.httpFor({ ...settings, loopbackOrigins, limits: shortened(settings.limits) });
        const altered = <C extends UpstreamCall>(call: C, signal: AbortSignal): C => {
          if (!signal.aborted) onCall();
          const url = 'url' in call ? call.url : `${settings.baseUrl}${call.path}`;
          const { pathname, search } = new URL(url);
          const isTls = speaksTls?.test(`${call.method} ${pathname}${search}`) ?? false;
          return {
            ...call,
            ...(call.limits && { limits: shortened(call.limits) }),
            ...(isTls && { url: overTls(url) }),
          };
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
