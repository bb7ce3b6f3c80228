import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** How callers reach the service, and what paths are without it. */
export interface PublicAddress {
  /** The address that callers used, without a slash at its end. */
  readonly calledAt: (event: APIGatewayProxyEventV2) => string;
  /** The path of a call as the contract has it. */
  readonly pathOf: (event: APIGatewayProxyEventV2) => string;
}

/**
 * `configured` is the address of a stage that is called through CloudFront or below a base path, where the gateway does not
 * know it; null where the host that the gateway names is the one that callers used.
 */
export const createPublicAddress = (configured: string | null): PublicAddress => {
  if (configured === null) return { calledAt: hostOf, pathOf: ({ rawPath }) => rawPath };
  const { pathname } = new URL(configured);
  const basePath = pathname.replace(/\/$/, '');
  return {
    calledAt: () => configured,
    pathOf: ({ rawPath }) => (rawPath.startsWith(`${basePath}/`) ? rawPath.slice(basePath.length) : rawPath),
  };
};

/** The gateway gives both. The scheme is http on the local host only. */
const hostOf = ({ headers, requestContext }: APIGatewayProxyEventV2): string =>
  `${headers['x-forwarded-proto'] === 'http' ? 'http' : 'https'}://${requestContext.domainName}`;
