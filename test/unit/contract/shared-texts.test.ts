import { describe, expect, test } from 'vitest';
import type { KindSchema } from '../../support/documents/schema-kinds.ts';
import { sharedTexts } from '../../support/documents/shared-texts.ts';

const TEXT = 'How it stands at present.';
const schemas: Readonly<Record<string, KindSchema>> = {
  GoalStatus: { type: 'string', enum: ['OPEN', 'DONE'] },
  Tag: { type: 'object', properties: { guid: {}, name: {} } },
  TagUpdate: { type: 'object', properties: { name: {} } },
  Rule: { type: 'object', properties: { guid: {}, match: {} } },
};
const ref = (id: string): KindSchema => ({ $ref: `#/components/schemas/${id}` });
const list = (items: KindSchema): KindSchema => ({ type: 'array', items });

const faultsOfOneText = (one: KindSchema, other: KindSchema) =>
  sharedTexts(
    [
      { owner: 'Goal', name: 'status', text: TEXT, schema: one },
      { owner: 'Tag', name: 'status', text: TEXT, schema: other },
    ],
    schemas,
  );

describe('properties with the same name and different content need different texts', () => {
  test.each<[string, KindSchema, KindSchema]>([
    ['types', { type: 'string' }, { type: 'integer' }],
    ['enums', { type: 'string', enum: ['OPEN', 'DONE'] }, { type: 'string', enum: ['OPEN', 'LOST'] }],
    ['an enum and a part of it', ref('GoalStatus'), { type: 'string', const: 'OPEN' }],
    ['an enum and any text', ref('GoalStatus'), { type: 'string' }],
    ['formats', { type: 'string', format: 'date' }, { type: 'string', format: 'date-time' }],
    ['lists', list({ type: 'string' }), list({ type: 'integer' })],
    ['a list and one of its values', list({ type: 'string' }), { type: 'string' }],
  ])('so that different %s are reported', (_, one, other) => {
    const fault = 'Goal.status and Tag.status share one text, but hold different things';
    const shown = faultsOfOneText(one, other).map((text) => text.replace(/ \(\w+\)/g, ''));
    expect(shown).toEqual([fault]);
  });

  test('so that different objects are reported with their schemas', () => {
    expect(faultsOfOneText(ref('Tag'), ref('Rule'))).toEqual([
      'Goal.status (Tag) and Tag.status (Rule) share one text, but hold different things',
    ]);
    expect(faultsOfOneText(list(ref('Tag')), list(ref('Rule')))).toHaveLength(1);
  });

  test.each<[string, KindSchema, KindSchema]>([
    ['the same schema', ref('GoalStatus'), ref('GoalStatus')],
    ['the same schema under another name', ref('GoalStatus'), { type: 'string', enum: ['DONE', 'OPEN'] }],
    ['other limits', { type: 'string' }, Object.assign({ type: 'string' }, { maxLength: 40 })],
    ['null beside it', ref('GoalStatus'), { anyOf: [ref('GoalStatus'), { type: 'null' }] }],
    ['null as a type', { type: 'string' }, { type: ['string', 'null'] }],
    ['a format that only requests name', { type: 'string' }, { type: 'string', format: 'email' }],
    ['constants that mark their schemas', { type: 'string', const: 'GOAL' }, { type: 'string', enum: ['TAG'] }],
    ['an object and a request for a part of it', ref('Tag'), ref('TagUpdate')],
  ])('while %s is the same content', (_, one, other) => {
    expect(faultsOfOneText(one, other)).toEqual([]);
  });
});
