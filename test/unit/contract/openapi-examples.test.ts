import { describe, expect, test } from 'vitest';
import openapi from '../../../docs/openapi.json' with { type: 'json' };
import { withMadeUpSecrets } from '../../../infra/documents/openapi-examples/made-up-secrets.ts';
import { resolveComponent } from '../../support/api/contract-check.ts';
import { faultsOf, type Schema } from '../../support/documents/json-schema.ts';

interface Media {
  readonly schema: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}
type Content = Readonly<Record<string, Media>>;
interface Response {
  readonly description?: string;
  readonly content?: Content;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;
interface Document {
  readonly paths: Paths;
  readonly webhooks: Paths;
  readonly components: { readonly responses: Readonly<Record<string, Response>> };
}

interface Place {
  readonly name: string;
  readonly mediaType: string;
  readonly schema: Schema;
  readonly shown: readonly (readonly [name: string, value: unknown])[];
}

const placesIn = (name: string, content: Content = {}): readonly Place[] =>
  Object.entries(content).map(([mediaType, { schema, example, examples = {} }]) => ({
    name,
    mediaType,
    schema,
    shown: [
      ...(example === undefined ? [] : [[name, example] as const]),
      ...Object.entries(examples).map(([key, { value }]) => [`${name} ${key}`, value] as const),
    ],
  }));

const document: Document = JSON.parse(JSON.stringify(openapi));
const operations = [document.paths, document.webhooks].flatMap((paths) => Object.values(paths).flatMap(Object.values));
const bodies = operations.flatMap(({ operationId, requestBody, responses }: Operation) => [
  ...placesIn(`${operationId} request`, requestBody?.content),
  ...Object.entries(responses).flatMap(([status, { content }]) => placesIn(`${operationId} ${status}`, content)),
]);
const refusals = Object.entries(document.components.responses).flatMap(([name, { content }]) =>
  placesIn(name, content),
);

/** Files, and pages with their parts, which only browsers read. */
const WITHOUT_EXAMPLE = ['application/octet-stream', 'text/html', 'text/javascript', 'text/css'];

const responsesOf = ({ responses }: Operation): readonly Response[] => Object.values(responses);

const codesNotShown = ({ description = '', content = {} }: Response): readonly string[] => {
  const shown = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
  return [...description.matchAll(/\b(\d{4}):/g)].map(([, code = '']) => code).filter((code) => !shown.includes(code));
};

const missing = (places: readonly Place[]): readonly string[] =>
  places
    .filter(({ mediaType, shown }) => shown.length === 0 && !WITHOUT_EXAMPLE.includes(mediaType))
    .map(({ name }) => name);

const faultsIn = (places: readonly Place[]): readonly string[] =>
  places.flatMap(({ schema, shown }) =>
    shown.flatMap(([name, value]) => faultsOf(schema, value, resolveComponent, name)),
  );

describe('examples of the API description', () => {
  test('show every request and every answer of every operation, and every webhook', () => {
    expect(bodies.length).toBeGreaterThan(270);
    expect(missing(bodies)).toEqual([]);
  });

  test('show every code of a refusal except that of internal errors', () => {
    const responses = [...Object.values(document.components.responses), ...operations.flatMap(responsesOf)];
    expect(new Set(responses.flatMap(codesNotShown))).toEqual(new Set(['5000']));
  });

  test('are valid in their places', () => {
    expect(faultsIn([...bodies, ...refusals])).toEqual([]);
  });

  test('that are missing or not valid are reported', () => {
    const schema = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
    const places = placesIn('createGoal request', { 'application/json': { schema, example: { name: 7 } } });
    expect(faultsIn(places)).toEqual(['createGoal request.name is of type number, not string']);
    expect(missing(placesIn('readGoal 200', { 'application/json': { schema } }))).toEqual(['readGoal 200']);
  });

  test('have no random text that looks like a secret', () => {
    const shown = [...bodies, ...refusals].map((place) => place.shown);
    expect(withMadeUpSecrets(shown)).toEqual(shown);
    const token = 'AYCtPlWU7wGh_R3n8AAAAAAAAAAAAAAAAAgAAAEAABUAAAIAABcAAAIAABgAACMAABgAACQ';
    expect(
      withMadeUpSecrets({ url: `https://test/md/connect/${token}`, secret: 'whsec_jHmTDjgQIgEWMLW3wK3W/UC+=' }),
    ).toEqual({
      url: `https://test/md/connect/${'MadeUp'.repeat(12).slice(0, token.length)}`,
      secret: 'whsec_MadeUpMadeUpMadeUpMadeUp=',
    });
  });
});
