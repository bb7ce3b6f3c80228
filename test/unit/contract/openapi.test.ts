import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordedExamples } from '../../../infra/documents/openapi-examples/recorded-examples.ts';
import { errorsPage } from '../../../lib/contract/documents/error-catalogue.ts';
import { openapiOf } from '../../../lib/contract/documents/openapi.ts';
import { ERROR_CODES } from '../../../lib/contract/error-code.ts';
import { everyOperation as entries } from '../../../lib/contract/operations.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { isKeyword, type Schema } from '../../support/documents/json-schema.ts';
import { WIRE_KEYS } from './wire-keys.ts';
import { words } from './words.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
}
/** What is said of an answer, or where that is said. */
interface Response {
  readonly $ref?: string;
  readonly description?: string;
  readonly headers?: object;
}
interface DocumentedOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Response>>;
}
interface ObjectSchema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}
interface Document {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly webhooks: Readonly<Record<string, Readonly<Record<string, DocumentedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, ObjectSchema>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly securitySchemes: Readonly<Record<string, { readonly name: string }>>;
  };
}

const text = JSON.stringify(openapiOf(entries, packageJson.version, recordedExamples()), null, 2);
const document: Document = JSON.parse(text);
const documented = Object.entries({ ...document.paths, ...document.webhooks }).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

const pageOf = (path: string): string => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');

describe('the OpenAPI document', () => {
  test('is what the contract says, and so is the error catalogue', () => {
    expect(pageOf('docs/openapi.json') === `${text}\n`, 'run npm run docs').toBe(true);
    expect(pageOf('docs/errors.md') === errorsPage(entries), 'run npm run docs').toBe(true);
  });

  test('is the same each time it is generated', () => {
    expect(JSON.stringify(openapiOf(entries, packageJson.version, recordedExamples()), null, 2) === text).toBe(true);
  });

  test('is of version 3.1 and holds every operation once', () => {
    expect(document.openapi).toBe('3.1.0');
    const ids = documented.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(entries.map(({ id }) => id)));
  });

  test('has no reference without a target, and no component without a reference', () => {
    const references = new Set([...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, reference]) => reference ?? ''));
    const { schemas, responses, headers } = document.components;
    const ids = Object.entries({ schemas, responses, headers }).flatMap(([kind, all]) =>
      Object.keys(all).map((id) => `#/components/${kind}/${id}`),
    );
    expect([...references].sort()).toEqual(ids.sort());
  });

  test('declares each parameter of each path, required, and each name once in a place', () => {
    for (const { path, operation } of documented) {
      const parameters = operation.parameters ?? [];
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      expect(inPath.every(({ required }) => required)).toBe(true);
      const places = parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
      expect(new Set(places).size).toBe(places.length);
      expect(parameters.every(({ schema }) => Object.keys(schema).length > 0)).toBe(true);
    }
  });

  test('names a known scheme, a listed tag and a described answer everywhere', () => {
    const tags = document.tags.map(({ name }) => name);
    for (const { operation } of documented) {
      for (const requirement of operation.security) {
        expect(Object.keys(document.components.securitySchemes)).toEqual(
          expect.arrayContaining(Object.keys(requirement)),
        );
      }
      expect(tags).toEqual(expect.arrayContaining([...operation.tags]));
      expect(Object.keys(operation.responses).some((status) => Number.parseInt(status, 10) < 400)).toBe(true);
      expect(Object.values(operation.responses).every(({ $ref, description = $ref }) => description)).toBe(true);
    }
    const headers = Object.values(document.components.securitySchemes).map(({ name }) => name);
    expect(headers.sort()).toEqual(['MD-API-KEY', 'MD-API-TOKEN', 'MD-SESSION-TOKEN', 'Tributary-User']);
  });

  test('shows each request as one media type, wrapped in its root where it has one', () => {
    const bodies = documented.flatMap(({ operation }) => (operation.requestBody ? [operation] : []));
    expect(bodies.filter(({ requestBody }) => Object.keys(requestBody?.content ?? {}).length !== 1)).toEqual([]);
    const severalForms = bodies.filter(({ requestBody }) =>
      JSON.stringify(requestBody?.content).includes('{"schema":{"anyOf"'),
    );
    expect(severalForms.map(({ operationId }) => operationId)).toEqual(['createManualTransaction']);
  });

  const answering = (header: string) =>
    documented.filter(({ operation }) => Object.hasOwn(operation.responses['200']?.headers ?? {}, header));

  test('offers reading on from the last row wherever transactions are listed', () => {
    const lists = documented.filter(({ operation }) =>
      /^list(?!Insight|Repeating).*Transactions/.test(operation.operationId),
    );
    expect(lists).toHaveLength(10);
    expect(answering('Tributary-Next')).toEqual(lists);
    for (const { operation } of lists) {
      expect(operation.parameters).toContainEqual(expect.objectContaining({ name: 'Tributary-After', in: 'header' }));
    }
  });

  test('has Tributary-Refresh for the calls that start a job', () => {
    const telling = answering('Tributary-Refresh');
    expect(telling.map(({ path }) => path).sort()).toEqual([
      '/members',
      '/members/aggregate',
      '/members/refresh',
      '/members/{member_guid}',
      '/members/{member_guid}/aggregate',
      '/members/{member_guid}/check_balance',
      '/members/{member_guid}/extend_history',
      '/members/{member_guid}/identify',
      '/members/{member_guid}/refresh',
      '/members/{member_guid}/verify',
      '/sessions',
    ]);
  });

  test('offers MX-Skip-Webhook exactly where it has an effect', () => {
    const offering = documented.filter(({ operation }) =>
      operation.parameters?.some(({ name }) => name === 'MX-Skip-Webhook'),
    );
    expect(offering.map(({ operation }) => operation.operationId).sort()).toEqual(
      words(`blockAccount createBudget createGoal createLegacySplit createManualAccount createManualTransaction
        createMember createSplitTransactions createSubcategory createTag createTagging createUser deleteBudget
        deleteGoal deleteManualAccount deleteMember deleteSplitTransactions deleteSubcategory deleteTag deleteTagging deleteTransaction deleteUser
        joinMember
        updateAccount updateBudget updateGoal updateHolding updateMember updateSubcategory updateTag updateTransaction updateUser`),
    );
  });

  test('names every value that is a number, so that generators of clients make constants', () => {
    const ofNumbers = numbersIn(document);
    expect(ofNumbers.length).toBeGreaterThan(15);
    expect(ofNumbers.filter(({ numbers, names }) => new Set(names).size !== numbers.length)).toEqual([]);
  });

  test('uses only schema keywords that the checker knows', () => {
    const unknown = Object.values(document.components.schemas)
      .flatMap(keywordsIn)
      .filter((name) => !isKeyword(name));
    expect(unknown).toEqual([]);
  });
});

/** The lists of values that are all numbers, or digits as text, each with the names beside it. */
const numbersIn = (
  part: unknown,
): readonly { readonly numbers: readonly unknown[]; readonly names: readonly string[] }[] => {
  if (!(part instanceof Object)) return [];
  const { enum: values, 'x-enum-varnames': names = [] } = Object(part);
  const isOfNumbers = Array.isArray(values) && values.every((value) => /^\d+$/.test(`${value}`));
  return [...(isOfNumbers ? [{ numbers: values, names }] : []), ...Object.values(part).flatMap(numbersIn)];
};

/** Every keyword of a schema and the schemas inside it. */
const keywordsIn = (schema: unknown): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap(keywordsIn);
  if (!(schema instanceof Object)) return [];
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    const inside = keyword === 'properties' ? Object.values(Object(rule)) : NESTING.has(keyword) ? [rule] : [];
    return [keyword, ...inside.flatMap(keywordsIn)];
  });
};
const NESTING = new Set(['additionalProperties', 'anyOf', 'items', 'propertyNames']);

describe('objects in answers', () => {
  test.each(Object.keys(WIRE_KEYS))('as %s have exactly the keys of their page, in its order', (name) => {
    expect(Object.keys(document.components.schemas[name]?.properties ?? {})).toEqual(WIRE_KEYS[name]);
  });

  const ANSWERED = words(`
    Account Category Challenge Credential Holding Institution Job Member MemberCredential Pagination Transaction User
    UserRecord AggregationEvent ConnectionStatusEvent Merchant MerchantLocation Tag Tagging EnhancedTransaction
  `);
  test.each(ANSWERED)('as %s always have every key', (name) => {
    const schema = document.components.schemas[name];
    expect(schema?.required?.toSorted()).toEqual(WIRE_KEYS[name]?.toSorted());
  });

  test('may get more keys in a later version, so no schema is closed', () => {
    expect(text).not.toContain('"additionalProperties": false');
  });

  test('of a timeline are jobs with more fields', () => {
    expect(Object.keys(document.components.schemas.MemberJob?.properties ?? {}).sort()).toEqual(
      [...(WIRE_KEYS.Job ?? []), 'account_outcomes', 'asked', 'kind', 'notices', 'origin', 'steps'].sort(),
    );
  });

  test('have the secret of a webhook endpoint only when it is created', () => {
    const withSecret = Object.entries(document.components.schemas).filter(([, schema]) =>
      Object.hasOwn(schema.properties ?? {}, 'secret'),
    );
    expect(withSecret.map(([name]) => name)).toEqual(['CreatedWebhookEndpoint']);
    expect(text.split('#/components/schemas/CreatedWebhookEndpoint').length - 1).toBe(2);
  });
});

describe('error codes', () => {
  test('begin with their status and are unique', () => {
    const codes = Object.values(ERROR_CODES);
    expect(codes.filter(({ code, status }) => Math.floor(code / 10) !== status)).toEqual([]);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  });

  test('are all in the catalogue', () => {
    const page = errorsPage(entries);
    for (const { code, title } of Object.values(ERROR_CODES)) {
      expect(page).toContain(`| ${code} | ${Math.floor(code / 10)} | ${title} |`);
    }
  });
});
