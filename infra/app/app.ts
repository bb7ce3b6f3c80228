import { App, type AppProps, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { everyOperation } from '../../lib/contract/operations.ts';
import { routeGroups } from '../../lib/contract/route-groups.ts';
import { readStage, STAGES_FOLDER, type Stage, stackNames, stageNames } from '../stages/stages.ts';
import { DataStack } from './data-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { ServiceStack } from './service-stack.ts';

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
  /** By the name of the stage. */
  readonly stages: ReadonlyMap<
    string,
    { readonly data: DataStack; readonly service: ServiceStack; readonly edge: EdgeStack | null }
  >;
}

export interface TributaryAppProps extends AppProps {
  /** Without it, those that have a file. */
  readonly stages?: readonly Stage[];
}

/** CloudFormation refuses their tags in older Regions, and they cost next to nothing. */
const UNTAGGED = [
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::CloudWatch::InsightRule',
  'AWS::Events::Rule',
  'AWS::Lambda::EventSourceMapping',
];

/** The stacks of the stages. `app.synth()` makes their templates, and throws when a security rule is broken. */
export const tributaryApp = ({ stages, ...props }: TributaryAppProps = {}): TributaryApp => {
  const app = new App({ analyticsReporting: false, ...props, context: { ...CDK_FLAGS, ...props.context } });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const made = (stages ?? requestedStages(app)).map(({ name: stage, settings }) => {
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
    });
    const edge = edgeOf(app, { name: stage, settings });
    for (const stack of [data, service, ...(edge === null ? [] : [edge])]) {
      Tags.of(stack).add('tributary:stage', stage, { excludeResourceTypes: UNTAGGED });
    }
    return [stage, { data, service, edge }] as const;
  });
  return { app, stages: new Map(made) };
};

/** Few stages have one. */
const edgeOf = (app: App, { name: stage, settings }: Stage): EdgeStack | null => {
  const { domain, edge, isDataProtected, logRetentionDays } = settings;
  if (domain === null || edge === null) return null;
  return new EdgeStack(app, stackNames(stage).edge, {
    terminationProtection: isDataProtected,
    description: `Tributary (${stage}): CloudFront and its firewall`,
    stage,
    settings: edge,
    origin: domain.name,
    logRetentionDays,
  });
};

const optionalContext = (app: App, name: string): string | null => {
  const value: unknown = app.node.tryGetContext(name);
  return typeof value === 'string' && value !== '' ? value : null;
};

/**
 * With `-c stage=dev` there is one stage only, so a deployment does not bundle and check the others. Without it, a stage
 * whose file is not complete is left out, so that the others can be looked at; none of its stacks can be deployed then.
 */
const requestedStages = (app: App): readonly Stage[] => {
  const folder = optionalContext(app, 'stages') ?? STAGES_FOLDER;
  const name = optionalContext(app, 'stage');
  if (name !== null) return [readStage(name, folder)];
  return stageNames(folder).flatMap((each) => {
    try {
      return [readStage(each, folder)];
    } catch (error) {
      console.error(`Left out: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
};

if (import.meta.main) tributaryApp().app.synth();
