import { describe, expect, test } from 'vitest';
import { contractFiles, contractNow } from '../../golden/kept-contract.ts';
import { essentialsOf, incompatibilities, type ListedChanges } from '../../support/documents/openapi-essentials.ts';
import additions from './openapi-additions.json' with { type: 'json' };
import removals from './openapi-removals.json' with { type: 'json' };

test('the API keeps what clients of the last release rely on, and lists its changes', () => {
  const last = contractFiles.releases().at(-1) ?? '';
  expect(incompatibilities(contractFiles.read(last), contractNow(), { additions, removals })).toEqual([]);
});

describe('a comparison of two API documents', () => {
  const field = (schema: object) => ({ schema });
  const json = (schema: object) => ({ 'application/json': { schema } });
  const goal = {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string', maxLength: 9 },
      kind: { anyOf: [{ type: 'string', enum: ['SAVE', 'PAY'] }, { type: 'null' }] },
    },
  };
  const create = {
    operationId: 'createGoal',
    security: [{ session: [] }],
    parameters: [{ name: 'page', in: 'query', ...field({ type: 'integer', minimum: 1 }) }],
    requestBody: { required: true, content: json({ $ref: '#/components/schemas/Goal' }) },
    responses: {
      200: { description: 'Done.', content: json({ $ref: '#/components/schemas/Goal' }) },
      400: { description: '4001: Missing. 4002: Malformed.', content: json({ type: 'object' }) },
    },
  };
  const documentOf = (operation: object = create, schema: object = goal, more: object = {}) => ({
    paths: { '/goals': { post: operation, ...more } },
    webhooks: { goal: { post: { operationId: 'onGoal', responses: { 410: { description: 'Gone.' } } } } },
    components: { schemas: { Goal: schema }, securitySchemes: { session: { type: 'apiKey', name: 'MD' } } },
  });
  const before = essentialsOf(documentOf());
  const found = (now: object, listed: ListedChanges = {}) => incompatibilities(before, essentialsOf(now), listed);
  const withField = (name: string, schema: object) => ({ ...goal, properties: { ...goal.properties, [name]: schema } });

  test('accepts the same document, whatever its descriptions and its order', () => {
    const reordered = {
      ...goal,
      description: 'Other words.',
      properties: Object.fromEntries(Object.entries(goal.properties).toReversed()),
    };
    expect(found(documentOf({ ...create, summary: 'New.' }, reordered))).toEqual([]);
  });

  test.each([
    ['an operation gone', { ...documentOf(), paths: {} }, 'gone: POST /goals'],
    ['a webhook gone', { ...documentOf(), webhooks: {} }, 'gone: webhook POST goal'],
    ['a schema gone', { ...documentOf(), components: {} }, 'gone: schema Goal: object'],
    [
      'an operation renamed',
      documentOf({ ...create, operationId: 'makeGoal' }),
      'gone: POST /goals operationId createGoal',
    ],
    [
      'another proof demanded',
      documentOf({ ...create, security: [{ apiKey: [] }] }),
      'gone: POST /goals security session',
    ],
    ['a parameter gone', documentOf({ ...create, parameters: [] }), 'gone: POST /goals query page: integer, minimum 1'],
    [
      'a parameter that is required now',
      documentOf({ ...create, parameters: [{ ...create.parameters[0], required: true }] }),
      'gone: POST /goals query page: integer, minimum 1',
    ],
    [
      'a status gone',
      documentOf({ ...create, responses: { 200: create.responses[200] } }),
      'gone: POST /goals 400: object as application/json',
    ],
    [
      'an error code gone',
      documentOf({
        ...create,
        responses: { ...create.responses, 400: { ...create.responses[400], description: '4001: Missing.' } },
      }),
      'gone: POST /goals 400 code 4002',
    ],
    [
      'a media type changed',
      documentOf({ ...create, responses: { ...create.responses, 200: { content: { 'text/csv': {} } } } }),
      'gone: POST /goals 200: Goal as application/json',
    ],
    [
      'a form of an answer added',
      documentOf({
        ...create,
        responses: {
          ...create.responses,
          200: {
            content: json({ anyOf: [{ $ref: '#/components/schemas/Goal' }, { $ref: '#/components/schemas/Plan' }] }),
          },
        },
      }),
      'not listed: POST /goals 200: Plan as application/json',
    ],
    ['a field gone', documentOf(create, { ...goal, properties: {} }), 'gone: schema Goal.name: string, maxLength 9'],
    [
      'a field of another type',
      documentOf(create, withField('name', { type: 'integer' })),
      'gone: schema Goal.name: string, maxLength 9',
    ],
    [
      'a field with another limit',
      documentOf(create, withField('name', { type: 'string', maxLength: 8 })),
      'gone: schema Goal.name: string, maxLength 9',
    ],
    [
      'a field that is required now',
      documentOf(create, { ...goal, required: ['name', 'kind'] }),
      'gone: schema Goal.kind?: null | string',
    ],
    [
      'a field that may be left out now',
      documentOf(create, { ...goal, required: [] }),
      'gone: schema Goal.name: string, maxLength 9',
    ],
    [
      'a field that is never null now',
      documentOf(create, withField('kind', { type: 'string', enum: ['SAVE', 'PAY'] })),
      'gone: schema Goal.kind?: null | string',
    ],
    [
      'an allowed value gone',
      documentOf(create, withField('kind', { anyOf: [{ type: 'string', enum: ['SAVE'] }, { type: 'null' }] })),
      'gone: schema Goal.kind? = "PAY"',
    ],
    [
      'a field added',
      documentOf(create, withField('note', { type: 'string' })),
      'not listed: schema Goal.note?: string',
    ],
    ['an operation added', documentOf(create, goal, { get: { operationId: 'listGoals' } }), 'not listed: GET /goals'],
  ])('reports %s', (_name, now, sentence) => {
    expect(found(now)).toContain(sentence);
  });

  test('needs one line for a new operation, and a line for each change of an old one', () => {
    const more = documentOf(create, goal, { get: { operationId: 'listGoals', security: [{ session: [] }] } });
    expect(found(more, { additions: [{ reason: 'Why.', lines: ['GET /goals'] }] })).toEqual([]);
    const sort = { name: 'sort', in: 'query', ...field({ type: 'string' }) };
    const sorted = documentOf({ ...create, parameters: [...create.parameters, sort] });
    expect(found(sorted, { additions: [{ reason: 'Why.', lines: ['POST /goals'] }] })).toContain(
      'not listed: POST /goals query sort: string',
    );
  });

  const added = documentOf(create, withField('note', { type: 'string' }));
  const line = 'schema Goal.note?: string';

  test('accepts an addition that is listed with its reason', () => {
    expect(found(added, { additions: [{ reason: 'Apps ask for it.', lines: [line] }] })).toEqual([]);
  });

  test.each([
    ['is not there', documentOf(), [{ reason: 'Why.', lines: [line] }], `listed but not there: ${line}`],
    ['was there before', documentOf(), [{ reason: 'Why.', lines: ['POST /goals'] }], 'listed but not new: POST /goals'],
    ['is listed twice', added, [{ reason: 'Why.', lines: [line, line] }], `listed twice: ${line}`],
    ['has no reason', added, [{ reason: ' ', lines: [line] }], 'a change without a reason'],
  ])('refuses a listed addition that %s', (_name, now, additions, sentence) => {
    expect(found(now, { additions })).toEqual([sentence]);
  });

  const gone = documentOf(create, { ...goal, properties: { kind: goal.properties.kind } });
  const name = 'schema Goal.name: string, maxLength 9';

  test('accepts a removal that is listed with its reason', () => {
    expect(found(gone, { removals: [{ reason: 'Nobody can use it.', lines: [name] }] })).toEqual([]);
  });

  test.each([
    ['is still there', documentOf(), [{ reason: 'Why.', lines: [name] }], `listed as gone but there: ${name}`],
    ['was never there', documentOf(), [{ reason: 'Why.', lines: [line] }], `listed as gone but never there: ${line}`],
    ['has no reason', gone, [{ reason: ' ', lines: [name] }], 'a change without a reason'],
  ])('refuses a listed removal that %s', (_name, now, removals, sentence) => {
    expect(found(now, { removals })).toEqual([sentence]);
  });
});
