import { arnOf, logGroupArnOf } from './arn.ts';
import type { Created } from './intrinsics.ts';

/** The values of created resources on this machine, as `Ref` and `Fn::GetAtt` give them. */
export const createdLocally =
  (queueUrl: (queueName: string) => string): Created =>
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
        return named('sqs', logicalId, queueUrl(logicalId), {
          QueueName: logicalId,
          QueueUrl: queueUrl(logicalId),
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
