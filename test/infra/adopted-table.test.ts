import { describe, expect, test } from 'vitest';
import { functionOf, KEY, OPTIONAL_STAGES, resourcesOf, type SynthesisedStage, synthesise } from './synthesis.ts';

const { dev: own } = synthesise();
const { adopting } = synthesise([OPTIONAL_STAGES.adopting]);

const exportsOf = ({ data }: SynthesisedStage): readonly string[] =>
  Object.values(data.findOutputs('*'))
    .flatMap(({ Export }: { readonly Export?: { readonly Name: string } }) => Export?.Name.replace(/^[^:]+:/, '') ?? [])
    .toSorted((one, other) => one.localeCompare(other));

describe('a stage that adopts a table', () => {
  test('has every function work with that table and key, and with no other', () => {
    const policies = JSON.stringify(resourcesOf(adopting.service, 'AWS::IAM::Policy'));
    expect(functionOf(adopting.service, 'read')[1].Properties.Environment).toMatchObject({
      Variables: { TABLE_NAME: 'restored' },
    });
    expect(policies).toContain(':table/restored"');
    expect(policies).toContain(':table/restored/index/due');
    expect(policies).toContain(KEY);
    expect(JSON.stringify(adopting.service.toJSON())).not.toContain('Fn::ImportValue');
  });

  test('gives that table to the client commands', () => {
    adopting.data.hasOutput('TableName', { Value: 'restored' });
    adopting.data.hasOutput('DataKeyArn', { Value: KEY });
  });

  test('keeps its table, and the exports that the service still imports meanwhile', () => {
    expect(resourcesOf(adopting.data, 'AWS::DynamoDB::Table')).toHaveLength(1);
    expect(exportsOf(own).length).toBeGreaterThan(2);
    expect(exportsOf(adopting)).toEqual(exportsOf(own));
  });
});
