import { App, type AppProps, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { everyOperation } from '../lib/contract/operations.ts';
import { routeGroups } from '../lib/contract/route-groups.ts';
import { DataStack } from './data-stack.ts';
import { ServiceStack } from './service-stack.ts';
import { isStageName, STAGE_NAMES, STAGES, type StageName, stackNames } from './stages.ts';

/**
 * Settings of CDK that we rely on. They are here and not in `cdk.json`, so that tests and the local host, which do not
 * use the command line of CDK, get the same templates.
 */
const CDK_FLAGS = {
  // The local host finds functions and their bundles by this metadata.
  'aws:cdk:enable-path-metadata': true,
  'aws:cdk:enable-asset-metadata': true,
  '@aws-cdk/aws-lambda:useCdkManagedLogGroup': false,
  // The table and the key cannot be deleted while functions use them.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/aws-apigateway:logGroupDestinationArnWithoutWildcard': true,
  '@aws-cdk/aws-iam:minimizePolicies': false,
  '@aws-cdk/aws-apigateway:disableCloudWatchRole': true,
} as const;

export interface TributaryApp {
  readonly app: App;
  readonly stages: ReadonlyMap<StageName, { readonly data: DataStack; readonly service: ServiceStack }>;
}

export interface TributaryAppProps extends AppProps {
  /** Without it, all three. */
  readonly stages?: readonly StageName[];
}

/** The stacks of the stages. `app.synth()` makes their templates, and throws when a security rule is broken. */
export const tributaryApp = ({ stages, ...props }: TributaryAppProps = {}): TributaryApp => {
  const app = new App({ analyticsReporting: false, ...props, context: { ...CDK_FLAGS, ...props.context } });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const made = (stages ?? requestedStages(app)).map((stage) => {
    const settings = STAGES[stage];
    const names = stackNames(stage);
    const common = { terminationProtection: settings.isDataProtected };
    const data = new DataStack(app, names.data, {
      ...common,
      description: `Tributary (${stage}): the table and the key`,
      settings,
    });
    const service = new ServiceStack(app, names.service, {
      ...common,
      description: `Tributary (${stage}): functions, API, queues, bus and alarms`,
      stage,
      settings,
      data,
      routes: routeGroups(everyOperation),
      alarmEmail: optionalContext(app, 'alarmEmail'),
    });
    for (const stack of [data, service]) Tags.of(stack).add('tributary:stage', stage);
    return [stage, { data, service }] as const;
  });
  return { app, stages: new Map(made) };
};

const optionalContext = (app: App, name: string): string | null => {
  const value: unknown = app.node.tryGetContext(name);
  return typeof value === 'string' && value !== '' ? value : null;
};

/** With `-c stage=dev` there is one stage only, so a deployment does not bundle and check the others. */
const requestedStages = (app: App): readonly StageName[] => {
  const name = optionalContext(app, 'stage');
  if (name === null) return STAGE_NAMES;
  if (!isStageName(name)) throw new Error(`Unknown stage "${name}": it is one of ${STAGE_NAMES.join(', ')}`);
  return [name];
};

if (import.meta.main) tributaryApp().app.synth();
