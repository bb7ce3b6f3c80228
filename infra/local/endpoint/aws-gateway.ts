import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Authorizer, refusalMessage } from '../access/authorizer.ts';
import type { AccessRequest } from '../access/statement.ts';
import { type AwsAnswer, awsError, ok } from '../calls/aws-answer.ts';
import type { AwsCall } from '../calls/aws-call.ts';
import { TRACE_HEADER } from '../calls/request-chain.ts';
import type { Faults } from '../faults.ts';
import type { FunctionPrincipal } from '../functions/function-host.ts';
import { type IsOwnCaller, NOT_OWN } from '../http/own-callers.ts';
import type { KmsRequest, KmsService } from '../keys/kms-service.ts';
import type { Stats } from '../monitoring/stats.ts';
import type { QueueService, SqsRequest } from '../queues/queue-service.ts';
import { type DynamoRequest, dynamoAccess } from '../table/dynamodb-request.ts';
import type { DynamoDbService } from '../table/dynamodb-service.ts';
import { arnOf } from '../template/stack-model.ts';

/**
 * The one endpoint of all AWS services. It identifies the caller, checks its role, counts, injects faults and forwards
 * the call.
 */
export interface AwsGateway {
  readonly endpoint: string;
  /** The same without HTTP, for threads of this process. */
  readonly call: (call: AwsCall) => Promise<AwsAnswer>;
  readonly stop: () => Promise<void>;
}

export interface AwsGatewayDeps {
  readonly isOwnCaller: IsOwnCaller;
  /** Callers with this key may do everything, like the person who deploys the service. */
  readonly operatorAccessKey: string;
  readonly dynamoDb: DynamoDbService;
  readonly queues: QueueService;
  readonly kms: KmsService;
  readonly keyIds: readonly string[];
  /** Returns the event's id. */
  readonly putEvent: (event: BusEvent) => string;
  readonly principalOf: (accessKeyId: string) => FunctionPrincipal | null;
  readonly authorizer: Authorizer;
  readonly faults: Faults;
  readonly stats: Stats;
}

export interface BusEvent {
  /** Random unless given. */
  readonly id?: string | undefined;
  readonly source: string;
  readonly detailType: string;
  readonly detail: unknown;
}

type Caller = FunctionPrincipal | { readonly kind: 'operator' };

/** A call with the rights that it needs and the way to carry it out. */
interface Call {
  readonly access: readonly AccessRequest[];
  readonly run: (
    caller: Caller,
  ) => Promise<{ readonly answer: AwsAnswer; readonly units?: { readUnits: number; writeUnits: number } }>;
}

/** Longer than the SDK keeps an idle connection, so that the gateway never closes one that the SDK is about to use. */
const KEEP_ALIVE_MS = 75_000;

export const startAwsGateway = async (deps: AwsGatewayDeps): Promise<AwsGateway> => {
  const server: Server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    void answerTo(deps, request)
      .catch(failed)
      .then((answer) => write(response, answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
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

const answerTo = async (deps: AwsGatewayDeps, request: IncomingMessage): Promise<AwsAnswer> => {
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

const handle = async (deps: AwsGatewayDeps, made: AwsCall): Promise<AwsAnswer> => {
  const caller = callerOf(deps, made.authorization);
  if (!caller) {
    return awsError(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.');
  }
  const call = recognise(deps, made);
  if (!call) return awsError(400, 'UnknownOperationException', 'The local host does not know this service.');
  if (caller.kind === 'operator') return (await call.run(caller)).answer;

  const refused = deps.authorizer.refused(caller.model, call.access);
  if (refused) return awsError(400, 'AccessDeniedException', refusalMessage(caller.model, refused));
  const finish = caller.meter?.begin(made.depth);
  const { answer, units } = await call.run(caller);
  finish?.(units);
  if (caller.meter && deps.faults.killsAt(caller.model.name, caller.meter.callCount())) {
    caller.kill();
    return null;
  }
  return answer;
};

/** Each environment of a function has its own access key, which identifies it; signatures are not checked. */
const callerOf = (deps: AwsGatewayDeps, authorization: string): Caller | null => {
  const accessKeyId = /Credential=([^/]+)\//.exec(authorization)?.[1] ?? '';
  return accessKeyId === deps.operatorAccessKey ? { kind: 'operator' } : deps.principalOf(accessKeyId);
};

const recognise = (deps: AwsGatewayDeps, { target, body, traceHeader }: AwsCall): Call | null => {
  const [service = '', operation = ''] = target.split('.');
  if (service === 'DynamoDB_20120810') return dynamoDbCall(deps, operation, JSON.parse(body) as DynamoRequest);
  if (service === 'AmazonSQS') return sqsCall(deps, operation, JSON.parse(body) as SqsRequest, traceHeader);
  if (service === 'TrentService') return kmsCall(deps, operation, JSON.parse(body) as KmsRequest);
  if (service === 'AWSEvents' && operation === 'PutEvents') return putEventsCall(deps, JSON.parse(body) as PutEvents);
  return null;
};

const dynamoDbCall = (deps: AwsGatewayDeps, operation: string, request: DynamoRequest): Call => ({
  access: dynamoAccess(operation, request),
  run: (caller) => deps.dynamoDb.call(operation, request, caller.kind === 'function'),
});

const sqsCall = (deps: AwsGatewayDeps, operation: string, request: SqsRequest, traceHeader: string | null): Call => {
  const queueName = (request.QueueUrl ?? '').split('/').at(-1) ?? '';
  return {
    // IAM has one permission for a call and its batch form.
    access: [{ action: `sqs:${operation.replace(/Batch$/, '')}`, resource: arnOf('sqs', queueName) }],
    run: async (caller) => {
      if (caller.kind === 'function' && operation.startsWith('SendMessage')) {
        for (const message of operation === 'SendMessage' ? [request] : (request.Entries ?? [])) {
          deps.stats.sent(caller.model.name, {
            queue: deps.queues.labelOf(queueName) ?? queueName,
            delay_seconds: message.DelaySeconds ?? null,
          });
        }
      }
      return { answer: await deps.queues.call(operation, request, traceHeader) };
    },
  };
};

const kmsCall = (deps: AwsGatewayDeps, operation: string, request: KmsRequest): Call => {
  const named = request.KeyId?.slice(request.KeyId.lastIndexOf('/') + 1);
  const keyId = deps.keyIds.find((id) => named === undefined || id === named) ?? named ?? '';
  const context = Object.entries(request.EncryptionContext ?? {});
  return {
    access: [
      {
        action: `kms:${operation}`,
        resource: arnOf('kms', `key/${keyId}`),
        context: {
          'kms:encryptioncontextkeys': context.map(([key]) => key),
          ...Object.fromEntries(context.map(([key, value]) => [`kms:encryptioncontext:${key.toLowerCase()}`, [value]])),
        },
      },
    ],
    run: async () => ({ answer: deps.kms.call(operation, request) }),
  };
};

interface PutEvents {
  readonly Entries: readonly {
    readonly Source?: string;
    readonly DetailType?: string;
    readonly Detail?: string;
    readonly EventBusName?: string;
  }[];
}

/** The limit of EventBridge. */
const ENTRIES_MAX = 10;

const putEventsCall = (deps: AwsGatewayDeps, { Entries: entries }: PutEvents): Call => ({
  access: entries.map(({ EventBusName: bus = 'default' }) => ({
    action: 'events:PutEvents',
    resource: bus.startsWith('arn:') ? bus : arnOf('events', `event-bus/${bus}`),
  })),
  run: async () => {
    if (entries.length === 0 || entries.length > ENTRIES_MAX)
      return { answer: awsError(400, 'ValidationException', 'Between one and ten entries a call.') };
    const put = entries.map(({ Source: source = '', DetailType: detailType = '', Detail: detail = '{}' }) => ({
      EventId: deps.putEvent({ source, detailType, detail: JSON.parse(detail) as unknown }),
    }));
    return { answer: ok({ FailedEntryCount: 0, Entries: put }) };
  },
});

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
