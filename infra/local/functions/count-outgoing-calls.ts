import { subscribe } from 'node:diagnostics_channel';

/**
 * Calls `tell` with the number of this thread's calls that wait for a server outside of AWS, whenever that number
 * changes. The functions make these calls with undici, which publishes them; the SDK makes its own with `node:http`.
 * The result is a function that sets the count to zero; call it when an invocation begins.
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

/** Calls `tell` with the name of the connector, for each call that a connector sends to its upstream. */
export const onUpstreamCall = (tell: (connector: string) => void): void => {
  subscribe('tributary:upstream:call', (message) => {
    const { connector } = message as { readonly connector?: string };
    if (connector !== undefined) tell(connector);
  });
};
