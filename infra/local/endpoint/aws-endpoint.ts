import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Authorizer, refusalMessage } from '../access/authorizer.ts';
import { type AwsAnswer, awsError } from '../calls/aws-answer.ts';
import type { AwsCall } from '../calls/aws-call.ts';
import type { AwsService, ServiceCall } from '../calls/aws-service.ts';
import { TRACE_HEADER } from '../calls/request-chain.ts';
import type { Faults } from '../faults.ts';
import type { FunctionPrincipal } from '../functions/function-host.ts';
import { type IsOwnCaller, NOT_OWN } from '../http/own-callers.ts';

/**
 * The one endpoint of all AWS services. It identifies the caller, checks its role, counts, injects faults and forwards
 * the call.
 */
export interface AwsEndpoint {
  readonly url: string;
  /** The same without HTTP, for threads of this process. */
  readonly call: (call: AwsCall) => Promise<AwsAnswer>;
  readonly stop: () => Promise<void>;
}

export interface AwsEndpointDeps {
  readonly isOwnCaller: IsOwnCaller;
  /** Callers with this key may do everything, like the person who deploys the service. */
  readonly operatorAccessKey: string;
  readonly services: readonly AwsService[];
  readonly principalOf: (accessKeyId: string) => FunctionPrincipal | null;
  readonly authorizer: Authorizer;
  readonly faults: Faults;
}

type Caller = FunctionPrincipal | { readonly kind: 'operator' };

/** Longer than the SDK keeps an idle connection, so that the endpoint never closes one that the SDK is about to use. */
const KEEP_ALIVE_MS = 75_000;

export const startAwsEndpoint = async (deps: AwsEndpointDeps): Promise<AwsEndpoint> => {
  const server: Server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    void answerTo(deps, request)
      .catch(failed)
      .then((answer) => write(response, answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    call: (call) => handle(deps, call).catch(failed),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const failed = (error: unknown): AwsAnswer =>
  awsError(500, 'InternalFailure', error instanceof Error ? error.message : 'unknown');

const answerTo = async (deps: AwsEndpointDeps, request: IncomingMessage): Promise<AwsAnswer> => {
  const { headers } = request;
  if (!deps.isOwnCaller(request)) return awsError(403, 'AccessDeniedException', NOT_OWN);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const target = String(headers['x-amz-target'] ?? '');
  return handle(deps, {
    authorization: headers.authorization ?? '',
    target,
    body: Buffer.concat(chunks).toString('utf8'),
    traceHeader: headers[TRACE_HEADER] === undefined ? null : String(headers[TRACE_HEADER]),
    depth: target.startsWith('DynamoDB') ? 1 : null,
  });
};

const handle = async (deps: AwsEndpointDeps, made: AwsCall): Promise<AwsAnswer> => {
  const caller = callerOf(deps, made.authorization);
  if (!caller) {
    return awsError(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.');
  }
  const call = recognise(deps.services, made);
  if (!call) return awsError(400, 'UnknownOperationException', 'The local host does not know this service.');
  if (caller.kind === 'operator') return (await call.run(null)).answer;

  const refused = deps.authorizer.refused(caller.model, call.access);
  if (refused) return awsError(400, 'AccessDeniedException', refusalMessage(caller.model, refused));
  const finish = caller.meter?.begin(made.depth);
  const { answer, units } = await call.run(caller.model.name);
  finish?.(units);
  if (caller.meter && deps.faults.killsAt(caller.model.name, caller.meter.callCount())) {
    caller.kill();
    return null;
  }
  return answer;
};

/** Each environment of a function has its own access key, which identifies it; signatures are not checked. */
const callerOf = (deps: AwsEndpointDeps, authorization: string): Caller | null => {
  const accessKeyId = /Credential=([^/]+)\//.exec(authorization)?.[1] ?? '';
  return accessKeyId === deps.operatorAccessKey ? { kind: 'operator' } : deps.principalOf(accessKeyId);
};

const recognise = (
  services: readonly AwsService[],
  { target: called, body, traceHeader }: AwsCall,
): ServiceCall | null => {
  const [service = '', operation = ''] = called.split('.');
  return services.find(({ target }) => target === service)?.recognise(operation, body, traceHeader) ?? null;
};

const write = (response: ServerResponse, answer: AwsAnswer): void => {
  if (!answer) {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
};
