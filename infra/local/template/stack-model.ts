import { join } from 'node:path';
import type { Statement } from '../access/statement.ts';
import { readStatements } from '../access/statement.ts';
import type { CloudAssembly, Resource, StackTemplate } from './cloud-assembly.ts';
import { type Created, createResolver, LOCAL_ACCOUNT, LOCAL_REGION } from './intrinsics.ts';
import { rateMs } from './schedule-expression.ts';

/** The template, in the types of the host. Times are in milliseconds. */
export interface StackModel {
  readonly functions: ReadonlyMap<string, FunctionModel>;
  readonly tables: readonly TableModel[];
  readonly queues: readonly QueueModel[];
  readonly mappings: readonly MappingModel[];
  readonly routes: readonly RouteModel[];
  readonly cors: CorsModel | null;
  readonly rules: readonly RuleModel[];
  readonly keyIds: readonly string[];
}

export interface FunctionModel {
  /** Name of its folder under `functions/`. */
  readonly name: string;
  readonly arn: string;
  readonly bundleFolder: string;
  /** For example `index.handler`: the file without its ending, a dot, the export. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly roleName: string;
  readonly statements: readonly Statement[];
  readonly logGroupArn: string;
  /** How often an event from the bus is retried after a failure. */
  readonly asyncRetriesMax: number;
  /** The queue that gets events whose retries have all failed. */
  readonly failureQueueArn: string | null;
  /** Whether a chain of requests may invoke it any number of times; otherwise Lambda stops the chain after some 16. */
  readonly allowsRecursiveLoop: boolean;
  /** Services that the template permits to invoke it, for example `apigateway.amazonaws.com`. */
  readonly invokers: ReadonlySet<string>;
}

export interface TableModel {
  readonly name: string;
  /** Input of CreateTable. */
  readonly definition: Readonly<Record<string, unknown>> & { readonly TableName: string };
}

export interface QueueModel {
  readonly name: string;
  /** A short name for people, such as `poll` or `poll-dead-letters`. */
  readonly label: string;
  readonly arn: string;
  readonly visibilityTimeoutMs: number;
  readonly delaySeconds: number;
  readonly redrive: { readonly deadLetterArn: string; readonly receiveCountMax: number } | null;
}

export interface MappingModel {
  readonly functionName: string;
  readonly queueArn: string;
  readonly batchSize: number;
  readonly reportsItemFailures: boolean;
  readonly concurrencyMax: number;
}

export interface RouteModel {
  /** `GET /members/{proxy+}`, `ANY /users`, `$default`. */
  readonly key: string;
  readonly functionName: string;
}

export interface CorsModel {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly maxAgeSeconds: number | null;
}

export interface RuleModel {
  readonly everyMs: number | null;
  readonly pattern: Readonly<Record<string, unknown>> | null;
  readonly targets: readonly { readonly functionName: string; readonly input: string | null }[];
}

/** Values that exist only on this machine. */
export interface LocalValues {
  readonly queueUrl: (queueName: string) => string;
  /** Replace variables of the template, in functions that have them. */
  readonly replacing: Readonly<Record<string, string>>;
  /** Added to every function: settings for which the dev stage has the default. */
  readonly adding: Readonly<Record<string, string>>;
}

const DEFAULT_TIMEOUT_SECONDS = 3;
const DEFAULT_MEMORY_MB = 128;
const DEFAULT_VISIBILITY_SECONDS = 30;
const DEFAULT_BATCH_SIZE = 10;
const DEFAULT_ASYNC_RETRIES = 2;
const DEFAULT_RECEIVE_COUNT_MAX = 10;
/** Batches that a function may work on at the same time, where the template names no limit. */
const DEFAULT_CONCURRENCY = 8;

type Properties = Readonly<Record<string, unknown>>;

interface Located {
  readonly stack: StackTemplate;
  readonly logicalId: string;
  readonly resource: Resource;
}

/**
 * Reads functions, tables, queues, mappings, routes, rules and roles from the templates, and resolves all references.
 */
export const readStackModel = (assembly: CloudAssembly, local: LocalValues): StackModel => {
  const resolve = createResolver(assembly, createdLocally(local));
  const all = assembly.stacks.flatMap((stack) =>
    [...stack.resources].map(([logicalId, resource]): Located => ({ stack, logicalId, resource })),
  );
  const ofType = (...types: readonly string[]): readonly Located[] =>
    all.filter(({ resource }) => types.includes(resource.Type));
  const propertiesOf = ({ stack, resource }: Located): Properties => record(resolve(stack, resource.Properties ?? {}));

  const permissions = ofType('AWS::Lambda::Permission').map(propertiesOf);
  const invokeConfigs = ofType('AWS::Lambda::EventInvokeConfig').map(propertiesOf);
  const policies = ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy').map(propertiesOf);
  const roles = new Map(
    ofType('AWS::IAM::Role').map((located) => [arnOf('iam', `role/${located.logicalId}`), located] as const),
  );

  const statementsOf = (roleArn: string): readonly Statement[] => {
    const role = roles.get(roleArn);
    if (!role) throw new Error(`The template has no role ${roleArn}`);
    const inline = list(propertiesOf(role).Policies).map((policy) => record(policy).PolicyDocument);
    const attached = policies
      .filter((policy) => list(policy.Roles).includes(role.logicalId))
      .map((policy) => policy.PolicyDocument);
    return [...inline, ...attached].flatMap(readStatements);
  };

  const functions = ofType('AWS::Lambda::Function').map((located): FunctionModel => {
    const properties = propertiesOf(located);
    const arn = arnOf('lambda', `function:${located.logicalId}`);
    const roleArn = text(properties.Role);
    const isOwn = ({ FunctionName: named }: Properties): boolean => named === arn || named === located.logicalId;
    const invokeConfig = invokeConfigs.find(isOwn) ?? {};
    const variables = record(record(properties.Environment ?? {}).Variables ?? {}) as Record<string, string>;
    const onFailure = record(record(invokeConfig.DestinationConfig ?? {}).OnFailure ?? {});
    return {
      name: functionNameOf(located),
      arn,
      bundleFolder: join(assembly.folder, text(located.resource.Metadata?.['aws:asset:path'])),
      handler: text(properties.Handler),
      environment: {
        ...variables,
        ...Object.fromEntries(Object.entries(local.replacing).filter(([name]) => name in variables)),
        ...local.adding,
      },
      timeoutMs: number(properties.Timeout, DEFAULT_TIMEOUT_SECONDS) * 1_000,
      memoryMb: number(properties.MemorySize, DEFAULT_MEMORY_MB),
      roleName: roleArn.slice(roleArn.indexOf('/') + 1),
      statements: statementsOf(roleArn),
      logGroupArn: logGroupArnOf(
        text(record(properties.LoggingConfig ?? {}).LogGroup ?? `/aws/lambda/${located.logicalId}`),
      ),
      asyncRetriesMax: number(invokeConfig.MaximumRetryAttempts, DEFAULT_ASYNC_RETRIES),
      failureQueueArn: onFailure.Destination === undefined ? null : text(onFailure.Destination),
      allowsRecursiveLoop: properties.RecursiveLoop === 'Allow',
      invokers: new Set(permissions.filter(isOwn).map(({ Principal }) => text(Principal))),
    };
  });
  // The template names a function by its ARN or, through `Ref`, by its logical id.
  const functionNames = new Map(
    functions.flatMap(({ arn, name }) => [
      [arn, name],
      [arn.slice(arn.lastIndexOf(':') + 1), name],
    ]),
  );
  const functionNamed = (arn: unknown): string => {
    const name = functionNames.get(text(arn));
    if (name === undefined) throw new Error(`The template has no function ${text(arn)}`);
    return name;
  };

  const integrations = new Map(
    ofType('AWS::ApiGatewayV2::Integration').map((located) => [
      `integrations/${located.logicalId}`,
      functionNamed(propertiesOf(located).IntegrationUri),
    ]),
  );

  return {
    functions: new Map(functions.map((model) => [model.name, model])),
    tables: ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map((located) =>
      tableModel(located.logicalId, propertiesOf(located)),
    ),
    queues: ofType('AWS::SQS::Queue').map((located) => queueModel(located, propertiesOf(located))),
    mappings: ofType('AWS::Lambda::EventSourceMapping').map((located) => {
      const properties = propertiesOf(located);
      return {
        functionName: functionNamed(properties.FunctionName),
        queueArn: text(properties.EventSourceArn),
        batchSize: number(properties.BatchSize, DEFAULT_BATCH_SIZE),
        reportsItemFailures: list(properties.FunctionResponseTypes).includes('ReportBatchItemFailures'),
        concurrencyMax: number(record(properties.ScalingConfig ?? {}).MaximumConcurrency, DEFAULT_CONCURRENCY),
      };
    }),
    routes: ofType('AWS::ApiGatewayV2::Route').map((located) => {
      const properties = propertiesOf(located);
      const functionName = integrations.get(text(properties.Target));
      if (functionName === undefined) throw new Error(`Route ${text(properties.RouteKey)} leads nowhere`);
      return { key: text(properties.RouteKey), functionName };
    }),
    cors: ofType('AWS::ApiGatewayV2::Api').map(propertiesOf).map(corsModel).find(Boolean) ?? null,
    rules: ofType('AWS::Events::Rule', 'AWS::Scheduler::Schedule').map((located) => {
      const properties = propertiesOf(located);
      const expression = properties.ScheduleExpression;
      const targets = properties.Target === undefined ? list(properties.Targets) : [properties.Target];
      return {
        everyMs: expression === undefined ? null : rateMs(text(expression)),
        pattern: properties.EventPattern === undefined ? null : record(properties.EventPattern),
        targets: targets.map(record).map((target) => ({
          functionName: functionNamed(target.Arn),
          input: target.Input === undefined ? null : text(target.Input),
        })),
      };
    }),
    keyIds: ofType('AWS::KMS::Key').map(({ logicalId }) => logicalId),
  };
};

const createdLocally =
  (local: LocalValues): Created =>
  (stack, logicalId, { Type }) => {
    const named = (service: string, resource: string, ref = logicalId, more: Record<string, string> = {}) => ({
      ref,
      attributes: { Arn: arnOf(service, resource), ...more },
    });
    switch (Type) {
      case 'AWS::DynamoDB::Table':
      case 'AWS::DynamoDB::GlobalTable':
        return named('dynamodb', `table/${logicalId}`);
      case 'AWS::SQS::Queue':
        return named('sqs', logicalId, local.queueUrl(logicalId), {
          QueueName: logicalId,
          QueueUrl: local.queueUrl(logicalId),
        });
      case 'AWS::Lambda::Function':
        return named('lambda', `function:${logicalId}`);
      case 'AWS::IAM::Role':
        return named('iam', `role/${logicalId}`);
      case 'AWS::Events::EventBus':
        return named('events', `event-bus/${logicalId}`);
      case 'AWS::KMS::Key':
        return named('kms', `key/${logicalId}`, logicalId, { KeyId: logicalId });
      case 'AWS::Logs::LogGroup':
        return { ref: logicalId, attributes: { Arn: logGroupArnOf(logicalId) } };
      case 'AWS::ApiGatewayV2::Integration':
        return { ref: logicalId, attributes: {} };
      case 'AWS::Lambda::Url':
        // Nothing uses this address: the sandbox bank runs beside the host, and functions get its address in a
        // variable.
        return { ref: logicalId, attributes: { FunctionUrl: 'http://127.0.0.1:1/', FunctionArn: logicalId } };
      default:
        return named(Type.split('::')[1]?.toLowerCase() ?? 'local', `${stack.stackName}/${logicalId}`);
    }
  };

export const arnOf = (service: string, resource: string): string =>
  `arn:aws:${service}:${service === 'iam' ? '' : LOCAL_REGION}:${LOCAL_ACCOUNT}:${resource}`;

const logGroupArnOf = (name: string): string => arnOf('logs', `log-group:${name}:*`);

/** The construct of a function has the name of its folder: `tributary-dev-service/SandboxBank/Function/Resource`. */
const functionNameOf = ({ resource, logicalId }: Located): string => {
  const [, construct] = pathOf(resource).split('/');
  if (construct === undefined) throw new Error(`Function ${logicalId} has no construct path`);
  return kebabCase(construct);
};

/** `tributary-dev-service/PollQueue/DeadLetters/Resource` → `poll-dead-letters`. */
const queueLabelOf = (resource: Resource, logicalId: string): string => {
  const [, construct = logicalId, part = ''] = pathOf(resource).split('/');
  const name = kebabCase(construct).replace(/-queue$/, '');
  return part === 'DeadLetters' ? `${name}-dead-letters` : name;
};

/** Empty for a resource that no construct made. */
const pathOf = ({ Metadata: metadata }: Resource): string => {
  const path = metadata?.['aws:cdk:path'];
  return typeof path === 'string' ? path : '';
};

const kebabCase = (text: string): string => text.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const tableModel = (logicalId: string, properties: Properties): TableModel => {
  const indexes = list(properties.GlobalSecondaryIndexes).map(record);
  return {
    name: logicalId,
    definition: {
      TableName: logicalId,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: properties.AttributeDefinitions,
      KeySchema: properties.KeySchema,
      ...(indexes.length === 0
        ? {}
        : {
            GlobalSecondaryIndexes: indexes.map(({ IndexName, KeySchema, Projection }) => ({
              IndexName,
              KeySchema,
              Projection,
            })),
          }),
    },
  };
};

const queueModel = ({ logicalId, resource }: Located, properties: Properties): QueueModel => {
  const redrive = properties.RedrivePolicy === undefined ? null : record(properties.RedrivePolicy);
  return {
    name: logicalId,
    label: queueLabelOf(resource, logicalId),
    arn: arnOf('sqs', logicalId),
    visibilityTimeoutMs: number(properties.VisibilityTimeout, DEFAULT_VISIBILITY_SECONDS) * 1_000,
    delaySeconds: number(properties.DelaySeconds, 0),
    redrive: redrive && {
      deadLetterArn: text(redrive.deadLetterTargetArn),
      receiveCountMax: number(redrive.maxReceiveCount, DEFAULT_RECEIVE_COUNT_MAX),
    },
  };
};

const corsModel = (properties: Properties): CorsModel | null => {
  if (properties.CorsConfiguration === undefined) return null;
  const cors = record(properties.CorsConfiguration);
  const texts = (value: unknown): readonly string[] => list(value).map(text);
  return {
    allowOrigins: texts(cors.AllowOrigins),
    allowMethods: texts(cors.AllowMethods),
    allowHeaders: texts(cors.AllowHeaders),
    exposeHeaders: texts(cors.ExposeHeaders),
    maxAgeSeconds: cors.MaxAge === undefined ? null : number(cors.MaxAge, 0),
  };
};

const record = (value: unknown): Properties => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('An object was expected');
  return value as Properties;
};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const number = (value: unknown, fallback: number): number => (value === undefined ? fallback : Number(value));
const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error(`A text was expected, not ${JSON.stringify(value)}`);
  return value;
};
