import { join } from 'node:path';
import { AssetHashType, DockerImage, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, RecursiveLoop, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { bundleHandler } from '../bundling.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';

const ROOT = join(import.meta.dirname, '..', '..');

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
  readonly logGroupName: string;
  readonly logRetention: RetentionDays;
  readonly alarmTopic: ITopic;
  /** What users notice while this function fails. */
  readonly errorImpact: string;
}

/** The type wants an image. It is never pulled, because bundles are always made on this machine. */
const NO_IMAGE = DockerImage.fromRegistry('none');

/** A Lambda function with its own bundle, role and log, and an alarm for its errors. */
export class ServiceFunction extends Construct {
  readonly function: LambdaFunction;
  readonly logGroup: LogGroup;
  readonly timeoutSeconds: number;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    this.timeoutSeconds = props.timeoutSeconds;
    this.logGroup = new LogGroup(this, 'Log', {
      logGroupName: props.logGroupName,
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
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
    });

    new ActionableAlarm(this, 'Errors', {
      topic: props.alarmTopic,
      metric: this.function.metricErrors({ period: ALARM_PERIOD, statistic: 'Sum' }),
      threshold: 1,
      comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      periods: 2,
      impact: props.errorImpact,
      runbook: 'function-errors',
    });
  }
}
