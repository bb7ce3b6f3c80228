import { describe, expect, test } from 'vitest';
import { functionOf, resourcesOf, type SynthesisedStage, settingsOver, synthesise } from './synthesis.ts';

const KEY = 'arn:aws:kms:eu-central-1:123456789012:key/11111111-1111-4111-8111-111111111111';
const { own, pointed } = synthesise([
  { name: 'own', settings: settingsOver('dev.json', {}) },
  { name: 'pointed', settings: settingsOver('dev.json', { adopted: { tableName: 'restored', keyArn: KEY } }) },
]);

const exportsOf = ({ data }: SynthesisedStage): readonly string[] =>
  Object.values(data.findOutputs('*'))
    .flatMap(({ Export }: { readonly Export?: { readonly Name: string } }) => Export?.Name.replace(/^[^:]+:/, '') ?? [])
    .toSorted((one, other) => one.localeCompare(other));

describe('a stage that adopts a table', () => {
  test('has every function work with that table and key, and with no other', () => {
    const policies = JSON.stringify(resourcesOf(pointed.service, 'AWS::IAM::Policy'));
    expect(functionOf(pointed.service, 'read')[1].Properties.Environment).toMatchObject({
      Variables: { TABLE_NAME: 'restored' },
    });
    expect(policies).toContain(':table/restored"');
    expect(policies).toContain(':table/restored/index/due');
    expect(policies).toContain(KEY);
    expect(JSON.stringify(pointed.service.toJSON())).not.toContain('Fn::ImportValue');
  });

  test('tells the client commands of that table', () => {
    pointed.data.hasOutput('TableName', { Value: 'restored' });
    pointed.data.hasOutput('DataKeyArn', { Value: KEY });
  });

  test('keeps its own table, and the exports that the service still imports while the data stack is deployed', () => {
    expect(resourcesOf(pointed.data, 'AWS::DynamoDB::Table')).toHaveLength(1);
    expect(exportsOf(own).length).toBeGreaterThan(2);
    expect(exportsOf(pointed)).toEqual(exportsOf(own));
  });
});
