import type { AwsService } from '../calls/aws-service.ts';
import { type DynamoRequest, dynamoAccess } from './dynamodb-request.ts';
import type { DynamoDbService } from './dynamodb-service.ts';

/** DynamoDB for the endpoint. */
export const dynamoDbCalls = ({ call }: Pick<DynamoDbService, 'call'>): AwsService => ({
  target: 'DynamoDB_20120810',
  recognise: (operation, body) => {
    const request: DynamoRequest = JSON.parse(body);
    return {
      access: dynamoAccess(operation, request),
      run: (functionName) => call(operation, request, functionName !== null),
    };
  },
});
