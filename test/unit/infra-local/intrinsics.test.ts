import { describe, expect, it } from 'vitest';
import type { CloudAssembly, StackTemplate } from '../../../infra/local/template/cloud-assembly.ts';
import { createResolver } from '../../../infra/local/template/intrinsics.ts';

const data: StackTemplate = {
  stackName: 'data',
  resources: new Map([['Table', { Type: 'AWS::DynamoDB::Table' }]]),
  outputs: { Name: { Value: { Ref: 'Table' }, Export: { Name: 'data:Name' } } },
};
const service: StackTemplate = {
  stackName: 'service',
  resources: new Map([['Queue', { Type: 'AWS::SQS::Queue' }]]),
  outputs: {},
};
const assembly: CloudAssembly = { folder: '/none', stacks: [data, service] };
const resolve = createResolver(assembly, (_stack, logicalId) => ({
  ref: `ref of ${logicalId}`,
  attributes: { Arn: `arn of ${logicalId}` },
}));

// biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's own spelling
const SUBSTITUTED = '${Queue.Arn}-${x}-${!kept}';
// biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's own spelling
const KEPT = 'arn of Queue-y-${kept}';

describe('references of a template', () => {
  it.each([
    [{ Ref: 'Queue' }, 'ref of Queue'],
    [{ Ref: 'AWS::Region' }, 'us-east-1'],
    [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn of Queue'],
    [{ 'Fn::GetAtt': 'Queue.Arn' }, 'arn of Queue'],
    [{ 'Fn::Join': ['/', ['a', { Ref: 'Queue' }]] }, 'a/ref of Queue'],
    [{ 'Fn::Sub': [SUBSTITUTED, { x: 'y' }] }, KEPT],
    [{ 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
    [{ 'Fn::ImportValue': 'data:Name' }, 'ref of Table'],
    [
      { kept: 1, gone: { Ref: 'AWS::NoValue' }, list: [{ Ref: 'AWS::NoValue' }, 2] },
      { kept: 1, list: [2] },
    ],
  ])('as %j means %j', (value, expected) => {
    expect(resolve(service, value)).toEqual(expected);
  });

  it.each([
    [{ Ref: 'Nothing' }, 'service has no resource Nothing'],
    [{ 'Fn::GetAtt': ['Queue', 'Color'] }, 'does not know Color of Queue'],
    [{ 'Fn::Cidr': [] }, 'does not know Fn::Cidr'],
    [{ 'Fn::ImportValue': 'none' }, 'No stack exports none'],
  ])('as %j stops the start with a reason', (value, reason) => {
    expect(() => resolve(service, value)).toThrow(reason);
  });
});
