import { describe, expect, test } from 'vitest';
import { textsOfSchemas } from '../../../lib/contract/documents/envelope-text.ts';
import { generalTexts } from '../../../lib/contract/documents/general-texts.ts';
import { openapiOf } from '../../../lib/contract/documents/openapi.ts';
import { parameterTexts } from '../../../lib/contract/documents/parameter-texts.ts';
import { schemaTexts } from '../../../lib/contract/documents/schema-texts.ts';
import { TAG_GROUPS } from '../../../lib/contract/documents/tag-texts.ts';
import { everyOperation } from '../../../lib/contract/operations.ts';
import { faultsOf, placesIn, wordsOnAverage } from '../../support/documents/property-texts.ts';
import type { Schema } from '../../support/documents/text-place.ts';

interface Content {
  readonly [mediaType: string]: { readonly schema: Schema };
}
interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly description?: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

const document = JSON.parse(JSON.stringify(openapiOf(everyOperation, '0.0.0')));
const operations: readonly DescribedOperation[] = Object.values(document.paths).flatMap((methods) =>
  Object.values(Object(methods)),
);
const envelopes = operations.flatMap(({ requestBody, responses }) => [
  ...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => placesIn({ request: schema })),
  ...Object.values(responses).flatMap(({ content = {} }) =>
    Object.values(content).flatMap(({ schema }) => placesIn({ answer: schema })),
  ),
]);
const places = [...placesIn(document.components.schemas), ...envelopes];
const parameters = operations.flatMap(({ operationId, parameters: given = [] }) =>
  given.map(({ name, description, schema }) => ({ owner: operationId, name, text: description, schema })),
);

describe('the texts of the API description', () => {
  test('are there for each property, and say more than its name', () => {
    expect(places.length).toBeGreaterThan(1_900);
    expect(faultsOf(places, document.components.schemas)).toEqual([]);
  });

  test('are there for every parameter too', () => {
    expect(parameters.length).toBeGreaterThan(350);
    expect(faultsOf(parameters, document.components.schemas)).toEqual([]);
    const names = new Set(parameters.map(({ name }) => name));
    expect(Object.keys(parameterTexts).filter((name) => !names.has(name))).toEqual([]);
  });

  test('say more than the summary of their operation', () => {
    const repeating = operations.filter(
      ({ operationId, summary, description }) =>
        faultsOf([{ owner: operationId, name: summary, text: description, schema: {} }]).length > 0,
    );
    expect(repeating).toEqual([]);
  });

  test('are there for every tag, which is in one group and has an operation', () => {
    const tags: readonly { readonly name: string; readonly description: string }[] = document.tags;
    const grouped: readonly string[] = TAG_GROUPS.flatMap((group) => Object.keys(group.tags));
    expect(grouped).toEqual([...new Set(grouped)]);
    expect(tags.map(({ name }) => name)).toEqual(grouped);
    expect([...new Set([...operations.flatMap((operation) => operation.tags), 'webhooks'])].sort()).toEqual(
      grouped.toSorted(),
    );
    expect(
      faultsOf(tags.map(({ name, description }) => ({ owner: 'tags', name, text: description, schema: {} }))),
    ).toEqual([]);
  });

  test('have eight words on average', () => {
    expect(wordsOnAverage(places)).toBeGreaterThanOrEqual(8);
  });

  test('are not written for a property that does not exist', () => {
    const there = new Set(places.map(({ owner, name }) => `${owner}.${name}`));
    const names = new Set(places.map(({ name }) => name));
    const unused = schemaTexts.flatMap(({ of, properties }) => [
      ...of.filter((owner) => !places.some((place) => place.owner === owner)),
      ...Object.keys(properties).filter((name) => !of.some((owner) => there.has(`${owner}.${name}`))),
    ]);
    expect([...unused, ...Object.keys(generalTexts).filter((name) => !names.has(name))]).toEqual([]);
    const texts = new Set(places.map(({ text }) => text));
    expect(Object.values(textsOfSchemas).filter((text) => !texts.has(text))).toEqual([]);
  });
});

describe('a text that does not explain is reported', () => {
  const place = (name: string, text: string | undefined, owner = 'Goal') => ({ owner, name, text, schema: {} });

  test.each([
    ['no text', [place('amount', undefined)], 'Goal.amount has no text'],
    ['the name alone', [place('due_date', 'The due date.')], 'Goal.due_date only repeats its name'],
    [
      'one text for two things',
      [place('color', 'What people see first.'), place('title', 'What people see first.')],
      'color and title share one text',
    ],
  ])('as %s', (_, faulty, fault) => {
    expect(faultsOf(faulty)).toEqual([fault]);
  });

  test('by an average that counts a text once, however many places have it', () => {
    const long = ['Goal', 'Budget'].map((owner) => place('amount', 'Money that was put aside until this day.', owner));
    expect(wordsOnAverage([...long, place('color', 'Of the bar.')])).toBe(5.5);
  });
});
