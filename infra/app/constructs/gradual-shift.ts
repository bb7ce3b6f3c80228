import { Validations } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import type { Construct } from 'constructs';
import type { StageSettings } from '../../stages/stage-settings.ts';
import type { ServiceFunction } from './service-function.ts';

export interface GradualShiftProps {
  readonly steps: NonNullable<StageSettings['gradualShift']>;
  readonly functions: readonly ServiceFunction[];
  /** Alarms of the whole service that take every function back. */
  readonly alarms: readonly Alarm[];
}

/**
 * Brings a new version of each function in steps. When an alarm of the function or of the service rings meanwhile,
 * CodeDeploy goes back to the version before, and the deployment of the stack fails.
 */
export const gradualShift = (scope: Construct, { steps, functions, alarms }: GradualShiftProps): void => {
  const application = new LambdaApplication(scope, 'Releases');
  const deploymentConfig = LambdaDeploymentConfig.fromLambdaDeploymentConfigName(
    scope,
    'Shift',
    `CodeDeployDefault.Lambda${steps}`,
  );
  for (const { node, alias, errorsAlarm } of functions) {
    if (alias === null) continue;
    const group = new LambdaDeploymentGroup(scope, `${node.id}Release`, {
      application,
      alias,
      deploymentConfig,
      alarms: [errorsAlarm, ...alarms],
    });
    Validations.of(group).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      reason: 'AWS writes this policy for exactly this purpose, and keeps it up to date with what CodeDeploy does.',
    });
  }
};
