import { describe, expect, test } from 'vitest';
import { EXPECTED_TEMPLATE_CHANGES, isExpectedBy, type StackKind } from '../golden/expected-template-changes.ts';
import { type ReleaseTemplates, type StageTemplates, templateFiles, templatesNow } from '../golden/kept-templates.ts';
import { resourceSpecs } from '../golden/resource-spec.ts';
import { type StackTemplate, type TemplateChange, templateChanges } from '../golden/template-changes.ts';

const now = templatesNow();
const releases = templateFiles.releases();

interface StageChange extends TemplateChange {
  readonly stage: string;
  readonly stack: StackKind;
}

const STACKS = ['data', 'service', 'edge'] as const;

const changesBetween = (before: ReleaseTemplates, after: ReleaseTemplates): readonly StageChange[] =>
  Object.entries(before).flatMap(([stage, kept]) =>
    STACKS.flatMap((stack) => {
      const [was, is] = [kept[stack], after[stage]?.[stack]];
      if (was === undefined) return [];
      if (is === undefined) return [{ stage, stack, id: stack, property: null, sentence: `${stack} is gone` }];
      return templateChanges(was, is).map((change) => ({ stage, stack, ...change }));
    }),
  );

describe.each(releases)('a stage of %s', (release) => {
  const next = releases[releases.indexOf(release) + 1];
  const changes = changesBetween(templateFiles.read(release), next === undefined ? now : templateFiles.read(next));
  const expected = EXPECTED_TEMPLATE_CHANGES[release] ?? [];

  test('keeps each resource at the next release, but for expected changes (P44)', () => {
    const untold = changes.filter((change) => !expected.some((line) => isExpectedBy(line, change.stack, change)));
    expect(
      untold.map(({ stage, stack, sentence }) => `${stage}, ${stack} stack: ${sentence}`),
      'Take the change back, or tell it in test/golden/expected-template-changes.ts',
    ).toEqual([]);
  });

  test('has no expected change that does not occur', () => {
    expect(expected.filter((line) => !changes.some((change) => isExpectedBy(line, change.stack, change)))).toEqual([]);
  });
});

test('the kept templates of the newest release have and lack optional settings', () => {
  const kept = templateFiles.read(releases.at(-1) ?? '');
  expect(Object.keys(kept)).toEqual(expect.arrayContaining(['dev', 'prod', 'bank', 'own', 'adopting']));
  expect(Object.keys(kept.bank ?? {})).toEqual(STACKS);
});

test('the resource specification says which changes replace a resource', () => {
  const fixed = (type: string) => Object.fromEntries(resourceSpecs().get(type)?.fixed ?? []);
  expect(fixed('AWS::DynamoDB::Table')).toMatchObject({ KeySchema: 'replaced', GlobalSecondaryIndexes: 'refused' });
  expect(fixed('AWS::DynamoDB::Table')).not.toHaveProperty('DeletionProtectionEnabled');
  expect(fixed('AWS::Logs::LogGroup')).toEqual({ LogGroupName: 'replaced' });
  expect(fixed('AWS::SQS::Queue')).toEqual({ FifoQueue: 'replaced', QueueName: 'replaced' });
  const refused = { KeySpec: 'refused', KeyUsage: 'refused', MultiRegion: 'refused', Origin: 'refused' };
  expect(fixed('AWS::KMS::Key')).toEqual(refused);
});

describe('a planted change of a template is found by name:', () => {
  const stage: StageTemplates = now.prod ?? {};
  const { data, service } = { data: stage.data ?? fail(), service: stage.service ?? fail() };
  const idIn = ({ Resources }: StackTemplate, type: string, start: string): string =>
    Object.keys(Resources).find((id) => id.startsWith(start) && Resources[id]?.Type === type) ?? fail();
  /** The template as CDK makes it where a construct has another id. */
  const renamed = (template: StackTemplate, id: string): StackTemplate =>
    JSON.parse(JSON.stringify(template).replaceAll(id, `Renamed${id}`));
  const withProperty = (template: StackTemplate, id: string, property: string, value: unknown): StackTemplate => {
    const resource = template.Resources[id] ?? fail();
    const Properties = { ...resource.Properties, [property]: value };
    return { ...template, Resources: { ...template.Resources, [id]: { ...resource, Properties } } };
  };
  const sentencesOf = (before: StackTemplate, after: StackTemplate) =>
    templateChanges(before, after).map(({ sentence }) => sentence);
  const table = idIn(data, 'AWS::DynamoDB::Table', 'Table');
  const key = idIn(data, 'AWS::KMS::Key', 'DataKey');

  test.each([
    ['a table', table, 'AWS::DynamoDB::Table'],
    ['a key', key, 'AWS::KMS::Key'],
  ])('%s that is renamed, with the exports that the service imports', (_what, id, type) => {
    const found = sentencesOf(data, renamed(data, id));
    expect(found).toContain(
      `${id} (${type}) is gone: CloudFormation deletes it, or leaves it without a stack. Renamed${id} would be made, empty.`,
    );
    expect(found.some((sentence) => /^The export .* is gone/.test(sentence) && sentence.includes(id))).toBe(true);
  });

  test('a log group that is renamed, whose name the new one takes', () => {
    const id = idIn(service, 'AWS::Logs::LogGroup', 'Read');
    expect(sentencesOf(service, renamed(service, id))).toContain(
      `${id} (AWS::Logs::LogGroup) is gone: CloudFormation deletes it, or leaves it without a stack. Renamed${id} has the same name, and CloudFormation makes it first: the deployment fails.`,
    );
  });

  test.each([
    ['KeySpec', 'RSA_4096', 'refuses the change'],
    ['MultiRegion', false, 'refuses the change'],
  ])('%s of a key, which KMS never changes', (property, value, does) => {
    expect(sentencesOf(data, withProperty(data, key, property, value))).toEqual([
      `${key} (AWS::KMS::Key): ${property} is another, and CloudFormation ${does}.`,
    ]);
  });

  test('the sort key of a table, which replaces it', () => {
    const KeySchema = [{ AttributeName: 'pk', KeyType: 'HASH' }];
    expect(sentencesOf(data, withProperty(data, table, 'KeySchema', KeySchema))).toEqual([
      `${table} (AWS::DynamoDB::Table): KeySchema is another, and CloudFormation replaces the resource.`,
    ]);
  });

  test('the fixed name of a log group and of a bus, which replaces them', () => {
    const log = idIn(service, 'AWS::Logs::LogGroup', 'Read');
    const bus = idIn(service, 'AWS::Events::EventBus', 'Bus');
    const changed = withProperty(withProperty(service, log, 'LogGroupName', '/other'), bus, 'Name', 'other');
    expect(sentencesOf(service, changed).toSorted()).toEqual([
      `${bus} (AWS::Events::EventBus): Name is another, and CloudFormation replaces the resource.`,
      `${log} (AWS::Logs::LogGroup): LogGroupName is another, and CloudFormation replaces the resource.`,
    ]);
  });

  test('data that would no longer outlive their stack', () => {
    const resource = data.Resources[table] ?? fail();
    const Resources = { ...data.Resources, [table]: { ...resource, DeletionPolicy: 'Delete' } };
    expect(sentencesOf(data, { ...data, Resources })).toEqual([
      `${table} (AWS::DynamoDB::Table): DeletionPolicy was Retain and is Delete.`,
    ]);
  });

  test('but not one that a line expects, and the line covers nothing else', () => {
    const line = { stack: 'data', id: 'Table*', property: 'KeySchema', reason: '', way: '' } as const;
    const change = { id: table, property: 'KeySchema', sentence: '' };
    expect(isExpectedBy(line, 'data', change)).toBe(true);
    expect(isExpectedBy(line, 'service', change)).toBe(false);
    expect(isExpectedBy(line, 'data', { ...change, property: null })).toBe(false);
    expect(isExpectedBy(line, 'data', { ...change, id: key })).toBe(false);
    expect(isExpectedBy({ ...line, id: 'Table' }, 'data', change)).toBe(false);
  });

  test('but not a change in place, or an additional resource', () => {
    const more = { ...data, Resources: { ...data.Resources, More: { Type: 'AWS::SQS::Queue' } } };
    expect(sentencesOf(data, withProperty(more, table, 'DeletionProtectionEnabled', false))).toEqual([]);
  });
});

function fail(): never {
  throw new Error('The templates have no such resource');
}
