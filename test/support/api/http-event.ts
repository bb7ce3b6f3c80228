import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

export interface TestRequest {
  readonly method: string;
  /** With its query string, as typed. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, bytes as the gateway hands over a body of no text type, anything else as JSON. */
  readonly body?: unknown;
}

/** The event API Gateway makes of a request: HTTP API, payload format 2.0. */
export const httpEvent = ({ method, path, headers = {}, body }: TestRequest): APIGatewayProxyEventV2 => {
  const [encodedPath = '/', rawQueryString = ''] = path.split('?');
  const rawPath = decodeURIComponent(encodedPath);
  const isBytes = body instanceof Uint8Array;
  const text = isBytes ? Buffer.from(body).toString('base64') : textOf(body);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: {
      ...(text !== undefined && {
        'content-type': isBytes ? 'application/octet-stream' : 'application/vnd.mx.nexus.v1+json',
      }),
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    },
    requestContext: {
      accountId: '0',
      apiId: 'test',
      domainName: 'test',
      domainPrefix: 'test',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'test',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(text !== undefined && { body: text }),
    isBase64Encoded: isBytes,
  };
};

const textOf = (body: unknown): string | undefined =>
  body === undefined || typeof body === 'string' ? body : JSON.stringify(body);

export const lambdaContext = (): Context => ({
  awsRequestId: 'test-request',
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'test',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  memoryLimitInMB: '128',
  logGroupName: 'test',
  logStreamName: 'test',
  // Longer than a function has, because these tests must not fail on a busy machine.
  getRemainingTimeInMillis: () => 60_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});
