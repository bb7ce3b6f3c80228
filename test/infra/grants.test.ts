import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, type FunctionName, type Grants } from '../../infra/app/functions.ts';
import { functionOf, type Resource, resourcesOf, STAGE_NAMES, STAGES, synthesise } from './synthesis.ts';

interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const stages = synthesise();
const functionNames = Object.keys(FUNCTIONS) as FunctionName[];
const inStage = (stage: (typeof STAGE_NAMES)[number]) =>
  functionNames
    .filter((name) => STAGES[stage].connectors.sandbox !== undefined || name !== 'sandbox-bank')
    .filter((name) => STAGES[stage].hasPages || name !== 'pages');

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

const statementsOf = (template: Template, name: FunctionName): readonly Statement[] => {
  const [, { Properties }] = functionOf(template, name);
  const role = (Properties.Role as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'][0];
  const isOfRole = ({ Properties: policy }: Resource) =>
    (policy.Roles as { Ref: string }[]).some((attached) => attached.Ref === role);
  return resourcesOf(template, 'AWS::IAM::Policy')
    .filter(([, policy]) => isOfRole(policy))
    .flatMap(([, policy]) => (policy.Properties.PolicyDocument as { Statement: Statement[] }).Statement);
};

const RECEIVES = ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'];

/** What Lambda itself does in the name of a function: its log, receiving its messages, putting a failed event aside. */
const OWN_ACTIONS: Readonly<Partial<Record<FunctionName, readonly string[]>>> = {
  // From two queues each.
  poll: [...RECEIVES, ...RECEIVES],
  notify: [...RECEIVES, ...RECEIVES],
  plan: RECEIVES,
  refresh: ['sqs:SendMessage'],
  import: ['sqs:SendMessage'],
};

const grantedBy = (grants: Grants): readonly string[] =>
  Object.values(grants).flatMap((actions) => (actions ?? []) as readonly string[]);

describe.each(STAGE_NAMES)('roles of stage %s', (stage) => {
  const { service } = stages[stage];

  it.each(inStage(stage))('let %s do what its grants say, and nothing else', (name) => {
    const actions = statementsOf(service, name).flatMap(({ Action }) => listOf(Action));
    expect(actions.toSorted()).toEqual(
      [
        'logs:CreateLogStream',
        'logs:PutLogEvents',
        ...(OWN_ACTIONS[name] ?? []),
        ...grantedBy(FUNCTIONS[name].grants),
      ].toSorted(),
    );
  });

  it.each(inStage(stage))('name single actions and single resources for %s', (name) => {
    for (const statement of statementsOf(service, name)) {
      expect(statement.Effect).toBe('Allow');
      expect(JSON.stringify(statement.Action)).not.toContain('*');
      expect(JSON.stringify(statement.Resource)).not.toContain('*');
    }
  });

  it('allow data keys only for a client, and for nothing else', () => {
    const ofKms = inStage(stage)
      .flatMap((name) => statementsOf(service, name))
      .filter(({ Action }) => listOf(Action).some((action) => action.startsWith('kms:')));
    expect(ofKms.length).toBeGreaterThan(5);
    const client = { 'kms:EncryptionContextKeys': 'client' };
    for (const { Condition } of ofKms) {
      expect(Condition).toEqual({ 'ForAnyValue:StringEquals': client, 'ForAllValues:StringEquals': client });
    }
  });

  it('carry no policy of AWS, and trust only Lambda', () => {
    for (const [, { Properties }] of resourcesOf(service, 'AWS::IAM::Role')) {
      expect(Properties.ManagedPolicyArns).toBeUndefined();
      expect(JSON.stringify(Properties.AssumeRolePolicyDocument)).toContain('"Service":"lambda.amazonaws.com"');
    }
  });
});

describe('grants', () => {
  it('for the due index are those of sweep, and of two for parked deliveries', () => {
    expect(functionNames.filter((name) => FUNCTIONS[name].grants.dueIndex !== undefined)).toEqual([
      'partner',
      'notify',
      'sweep',
    ]);
  });

  it('never include reading the whole table, or making data keys', () => {
    for (const name of functionNames) {
      expect(grantedBy(FUNCTIONS[name].grants)).not.toContain('dynamodb:Scan');
      expect(grantedBy(FUNCTIONS[name].grants)).not.toContain('kms:GenerateDataKey');
    }
  });
});
