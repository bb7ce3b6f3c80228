import { join } from 'node:path';
import { readStatements, type Statement } from '../access/statement.ts';
import { arnOf, logGroupArnOf } from './arn.ts';
import type { FunctionModel } from './models.ts';
import { list, number, type Properties, record, text } from './properties.ts';
import { functionNameOf, type Located, type Resources } from './resource.ts';

export interface FunctionValues {
  /** The folder of the cloud assembly, to which the paths of bundles are relative. */
  readonly folder: string;
  /** Replace variables of the template, in functions that have them. */
  readonly replacing: Readonly<Record<string, string>>;
  /** Added to every function: settings for which the dev stage has the default. */
  readonly adding: Readonly<Record<string, string>>;
}

const DEFAULT_TIMEOUT_SECONDS = 3;
const DEFAULT_MEMORY_MB = 128;
const DEFAULT_ASYNC_RETRIES = 2;

/** The functions of the templates, each with the statements of its role and its settings for events. */
export const readFunctions = (resources: Resources, values: FunctionValues): readonly FunctionModel[] => {
  const { ofType, propertiesOf } = resources;
  const permissions = ofType('AWS::Lambda::Permission').map(propertiesOf);
  const invokeConfigs = ofType('AWS::Lambda::EventInvokeConfig').map(propertiesOf);
  const statementsOf = statementsOfRoles(resources);

  return ofType('AWS::Lambda::Function').map((located): FunctionModel => {
    const properties = propertiesOf(located);
    const arn = arnOf('lambda', `function:${located.logicalId}`);
    const roleArn = text(properties.Role);
    const isOwn = ({ FunctionName: named }: Properties): boolean => named === arn || named === located.logicalId;
    const invokeConfig = invokeConfigs.find(isOwn) ?? {};
    const onFailure = record(record(invokeConfig.DestinationConfig ?? {}).OnFailure ?? {});
    return {
      name: functionNameOf(located),
      arn,
      bundleFolder: join(values.folder, text(located.resource.Metadata?.['aws:asset:path'])),
      handler: text(properties.Handler),
      environment: environmentOf(properties, values),
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
};

const environmentOf = (properties: Properties, { replacing, adding }: FunctionValues): Record<string, string> => {
  const variables = record(record(properties.Environment ?? {}).Variables ?? {}) as Record<string, string>;
  return {
    ...variables,
    ...Object.fromEntries(Object.entries(replacing).filter(([name]) => name in variables)),
    ...adding,
  };
};

/** Of a role, its own policies and those that are attached to it. */
const statementsOfRoles = ({ ofType, propertiesOf }: Resources) => {
  const policies = ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy').map(propertiesOf);
  const roles = new Map(
    ofType('AWS::IAM::Role').map((located): [string, Located] => [arnOf('iam', `role/${located.logicalId}`), located]),
  );
  return (roleArn: string): readonly Statement[] => {
    const role = roles.get(roleArn);
    if (!role) throw new Error(`The template has no role ${roleArn}`);
    const inline = list(propertiesOf(role).Policies).map((policy) => record(policy).PolicyDocument);
    const attached = policies
      .filter((policy) => list(policy.Roles).includes(role.logicalId))
      .map((policy) => policy.PolicyDocument);
    return [...inline, ...attached].flatMap(readStatements);
  };
};

/** The template names a function by its ARN or, through `Ref`, by its logical id. */
export const functionNamer = (functions: readonly FunctionModel[]): ((arn: unknown) => string) => {
  const names = new Map(
    functions.flatMap(({ arn, name }) => [
      [arn, name],
      [arn.slice(arn.lastIndexOf(':') + 1), name],
    ]),
  );
  return (arn) => {
    const name = names.get(text(arn));
    if (name === undefined) throw new Error(`The template has no function ${text(arn)}`);
    return name;
  };
};
