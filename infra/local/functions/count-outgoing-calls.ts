import { subscribe } from 'node:diagnostics_channel';

/**
 * Tells how many of this thread's calls to servers outside of AWS wait for their answer, at each change. The functions make
 * these calls by undici, which publishes them; the SDK makes its own by `node:http`. Call the answer when an invocation begins.
 */
export const countOutgoingCalls = (tell: (count: number) => void): (() => void) => {
  const open = new Set<object>();
  const requestOf = (message: unknown): object => (message as { readonly request: object }).request;
  subscribe('undici:request:create', (message) => {
    open.add(requestOf(message));
    tell(open.size);
  });
  const end = (message: unknown): void => {
    if (open.delete(requestOf(message))) tell(open.size);
  };
  for (const channel of ['undici:request:headers', 'undici:request:trailers', 'undici:request:error']) {
    subscribe(channel, end);
  }
  return () => open.clear();
};
