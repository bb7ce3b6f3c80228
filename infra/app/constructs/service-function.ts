import { join } from 'node:path';
import { AssetHashType, DockerImage, Duration, Validations } from 'aws-cdk-lib';
import { type Alarm, ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  Architecture,
  Code,
  type IFunction,
  type IVersion,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { bundleHandler } from '../../build/bundling.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import { type LogSettings, stageLog } from './stage-log.ts';
import { NETWORK_PERMISSION, type StageNetwork } from './stage-network.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface ServiceFunctionProps {
  /** Folder under `functions/`; its `handler.ts` exports `handler`. */
  readonly name: string;
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  /** True for a function that sends messages to itself in a loop that ends: Lambda must not stop it. */
  readonly isLoopAllowed: boolean;
  readonly environment: Readonly<Record<string, string>>;
  /** All rights of the function beside writing its log. */
  readonly permissions: readonly PolicyStatement[];
  readonly log: LogSettings;
  readonly isTraced: boolean;
  /** Executions that are reserved for it, and that it cannot exceed; null where it shares those of the account. */
  readonly concurrencyMax: number | null;
  /** Null where Lambda calls from its own network. */
  readonly network: StageNetwork | null;
  /** True where new versions take over gradually, so that callers name an alias. */
  readonly hasAlias: boolean;
  readonly alarmTopic: ITopic;
  /** What users notice while this function fails. */
  readonly errorImpact: string;
}

/** The type wants an image. It is never pulled, because bundles are always made on this machine. */
const NO_IMAGE = DockerImage.fromRegistry('none');

/** A Lambda function with its own bundle, role and log, and an alarm for its errors. */
export class ServiceFunction extends Construct {
  readonly function: LambdaFunction;
  readonly alias: Alias | null;
  readonly errorsAlarm: Alarm;
  readonly logGroup: LogGroup;
  readonly timeoutSeconds: number;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    this.timeoutSeconds = props.timeoutSeconds;
    this.logGroup = stageLog(this, 'Log', { ...props.log, part: props.name });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What the function ${props.name} may do`,
    });
    role.addToPolicy(
      new PolicyStatement({
        sid: 'Log',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroup.logGroupArn],
      }),
    );
    for (const permission of props.permissions) role.addToPolicy(permission);
    if (props.network !== null) role.addToPolicy(new PolicyStatement(NETWORK_PERMISSION));

    const source = join(ROOT, 'functions', props.name);
    this.function = new LambdaFunction(this, 'Function', {
      description: props.description,
      handler: 'index.handler',
      code: Code.fromAsset(source, {
        assetHashType: AssetHashType.OUTPUT,
        bundling: {
          image: NO_IMAGE,
          local: {
            tryBundle: (folder) => {
              bundleHandler(join(source, 'handler.ts'), folder);
              return true;
            },
          },
        },
      }),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      recursiveLoop: props.isLoopAllowed ? RecursiveLoop.ALLOW : RecursiveLoop.TERMINATE,
      environment: { ...props.environment },
      role,
      logGroup: this.logGroup,
      // Lambda writes no lines of its own for invocations that end as they should: three of each are half of all logs. Lines of
      // the code, which are JSON, stay as they are.
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      ...(props.concurrencyMax !== null && { reservedConcurrentExecutions: props.concurrencyMax }),
      ...(props.isTraced && { tracing: Tracing.ACTIVE }),
      ...(props.network !== null && {
        vpc: props.network.vpc,
        vpcSubnets: props.network.subnets,
        securityGroups: [props.network.securityGroup],
      }),
    });
    this.alias = props.hasAlias
      ? new Alias(this, 'Live', { aliasName: 'live', version: this.function.currentVersion as IVersion })
      : null;
    if (props.isTraced || props.network !== null) {
      Validations.of(role).acknowledge({
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'Traces and network interfaces do not exist before they are made, so AWS takes no narrower resource.',
      });
    }

    this.errorsAlarm = new ActionableAlarm(this, 'Errors', {
      topic: props.alarmTopic,
      metric: this.function.metricErrors({ period: ALARM_PERIOD, statistic: 'Sum' }),
      threshold: 1,
      comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      periods: 2,
      impact: props.errorImpact,
      runbook: 'function-errors',
    }).alarm;
  }

  /** What callers, queues and rules name. The classes of CDK do not fit its own interfaces to the letter. */
  get target(): IFunction {
    return (this.alias ?? this.function) as IFunction;
  }
}
