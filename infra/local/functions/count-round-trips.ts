import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/**
 * In this header an environment tells the gateway how many answers of DynamoDB a call had to wait for. The gateway
 * cannot find out by itself: two calls that are made at once may reach it one after the other.
 */
export const DEPTH_HEADER = 'tributary-local-depth';

/**
 * Adds the header to this thread's calls to DynamoDB. The result is a function that starts counting anew; call it when
 * an invocation begins.
 */
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
