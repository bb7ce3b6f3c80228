import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/**
 * Header by which an environment tells the gateway how many answers of DynamoDB a call had to wait for. Only the
 * environment knows: two calls made at once may still reach the gateway one after the other.
 */
export const DEPTH_HEADER = 'tributary-local-depth';

/** Marks this thread's calls to DynamoDB; call the answer when an invocation begins. */
export const countRoundTrips = (): (() => void) => {
  let depthAnswered = 0;
  const depths = new WeakMap<ClientRequest, number>();
  subscribe('http.client.request.created', (message) => {
    const { request } = message as { readonly request: ClientRequest };
    if (!String(request.getHeader('x-amz-target') ?? '').startsWith('DynamoDB')) return;
    depths.set(request, depthAnswered + 1);
    request.setHeader(DEPTH_HEADER, String(depthAnswered + 1));
  });
  subscribe('http.client.response.finish', (message) => {
    const { request } = message as { readonly request: ClientRequest };
    depthAnswered = Math.max(depthAnswered, depths.get(request) ?? 0);
  });
  return () => {
    depthAnswered = 0;
  };
};
