import { arnOf } from './arn.ts';
import type { CloudAssembly } from './cloud-assembly.ts';
import { createdLocally } from './created-locally.ts';
import { functionNamer, readFunctions } from './function-models.ts';
import { createResolver } from './intrinsics.ts';
import type { CorsModel, MappingModel, QueueModel, RouteModel, RuleModel, StackModel, TableModel } from './models.ts';
import { list, number, type Properties, record, text } from './properties.ts';
import { type Located, queueLabelOf, type Resources } from './resource.ts';
import { rateMs } from './schedule-expression.ts';

/** Values that exist only on this machine. */
export interface LocalValues {
  readonly queueUrl: (queueName: string) => string;
  /** Replace variables of the template, in functions that have them. */
  readonly replacing: Readonly<Record<string, string>>;
  /** Added to every function: settings for which the dev stage has the default. */
  readonly adding: Readonly<Record<string, string>>;
}

const DEFAULT_VISIBILITY_SECONDS = 30;
const DEFAULT_BATCH_SIZE = 10;
const DEFAULT_RECEIVE_COUNT_MAX = 10;
/** Batches that a function may work on at the same time, where the template names no limit. */
const DEFAULT_CONCURRENCY = 8;

/** The name of the function with an ARN or a logical id. */
type NameOf = (arn: unknown) => string;

/**
 * Reads functions, tables, queues, mappings, routes, rules and roles from the templates, and resolves all references.
 */
export const readStackModel = (assembly: CloudAssembly, local: LocalValues): StackModel => {
  const resources = resourcesIn(assembly, local);
  const { ofType, propertiesOf } = resources;
  const functions = readFunctions(resources, { folder: assembly.folder, ...local });
  const nameOf = functionNamer(functions);
  return {
    functions: new Map(functions.map((model) => [model.name, model])),
    tables: ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map((located) =>
      tableModel(located.logicalId, propertiesOf(located)),
    ),
    queues: ofType('AWS::SQS::Queue').map((located) => queueModel(located, propertiesOf(located))),
    mappings: ofType('AWS::Lambda::EventSourceMapping').map((located) => mappingModel(propertiesOf(located), nameOf)),
    routes: routeModels(resources, nameOf),
    cors: ofType('AWS::ApiGatewayV2::Api').map(propertiesOf).map(corsModel).find(Boolean) ?? null,
    rules: ofType('AWS::Events::Rule', 'AWS::Scheduler::Schedule').map((located) =>
      ruleModel(propertiesOf(located), nameOf),
    ),
    keyIds: ofType('AWS::KMS::Key').map(({ logicalId }) => logicalId),
  };
};

const resourcesIn = (assembly: CloudAssembly, { queueUrl }: LocalValues): Resources => {
  const resolve = createResolver(assembly, createdLocally(queueUrl));
  const all = assembly.stacks.flatMap((stack) =>
    [...stack.resources].map(([logicalId, resource]): Located => ({ stack, logicalId, resource })),
  );
  return {
    ofType: (...types) => all.filter(({ resource }) => types.includes(resource.Type)),
    propertiesOf: ({ stack, resource }) => record(resolve(stack, resource.Properties ?? {})),
  };
};

const mappingModel = (properties: Properties, nameOf: NameOf): MappingModel => ({
  functionName: nameOf(properties.FunctionName),
  queueArn: text(properties.EventSourceArn),
  batchSize: number(properties.BatchSize, DEFAULT_BATCH_SIZE),
  reportsItemFailures: list(properties.FunctionResponseTypes).includes('ReportBatchItemFailures'),
  concurrencyMax: number(record(properties.ScalingConfig ?? {}).MaximumConcurrency, DEFAULT_CONCURRENCY),
});

const routeModels = ({ ofType, propertiesOf }: Resources, nameOf: NameOf): readonly RouteModel[] => {
  const integrations = new Map(
    ofType('AWS::ApiGatewayV2::Integration').map((located) => [
      `integrations/${located.logicalId}`,
      nameOf(propertiesOf(located).IntegrationUri),
    ]),
  );
  return ofType('AWS::ApiGatewayV2::Route').map((located) => {
    const properties = propertiesOf(located);
    const functionName = integrations.get(text(properties.Target));
    if (functionName === undefined) throw new Error(`Route ${text(properties.RouteKey)} leads nowhere`);
    return { key: text(properties.RouteKey), functionName };
  });
};

const ruleModel = (properties: Properties, nameOf: NameOf): RuleModel => {
  const expression = properties.ScheduleExpression;
  const targets = properties.Target === undefined ? list(properties.Targets) : [properties.Target];
  return {
    everyMs: expression === undefined ? null : rateMs(text(expression)),
    pattern: properties.EventPattern === undefined ? null : record(properties.EventPattern),
    targets: targets.map(record).map((target) => ({
      functionName: nameOf(target.Arn),
      input: target.Input === undefined ? null : text(target.Input),
    })),
  };
};

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
