import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface DocumentedParameter {
  readonly name: string;
  readonly in: string;
  readonly schema: { readonly pattern?: string };
}

export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  /** With `{name}` for parameters. */
  readonly path: string;
  readonly security: 'session' | 'apiKey' | 'apiToken' | 'none';
  readonly parameters: readonly DocumentedParameter[];
  readonly hasRequiredBody: boolean;
}

interface Described {
  readonly operationId: string;
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly DocumentedParameter[];
  readonly requestBody?: { readonly required?: boolean };
  readonly responses: Responses;
}

type Responses = Readonly<Record<string, { readonly description?: string }>>;

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly webhooks: Readonly<Record<string, unknown>>;
  readonly components: { readonly responses: Responses };
}

const document: Document = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/openapi.json'), 'utf8'));

const securityOf = (security: Described['security']): DocumentedOperation['security'] => {
  const [scheme] = security.flatMap((one) => Object.keys(one));
  return scheme === 'session' || scheme === 'apiKey' || scheme === 'apiToken' ? scheme : 'none';
};

/** Every operation of `docs/openapi.json`, read there so that nothing here depends on where the code keeps them. */
export const documented: readonly DocumentedOperation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId, security, parameters = [], requestBody }]) => ({
    id: operationId,
    method: method.toUpperCase(),
    path,
    security: securityOf(security),
    parameters,
    hasRequiredBody: requestBody?.required === true,
  })),
);

/** Every type of webhook, as `SPENDING_PLAN`. */
export const documentedWebhooks: readonly string[] = Object.keys(document.webhooks).map((name) => name.toUpperCase());

/** Every code of a refusal, ascending. */
export const documentedCodes: readonly number[] = [
  ...new Set(
    Object.values(document.paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ responses }) => Object.values(responses))
      .concat(Object.values(document.components.responses))
      .flatMap(({ description = '' }) => [...description.matchAll(/\b(\d{4}):/g)].map(([, code]) => Number(code))),
  ),
].toSorted((a, b) => a - b);

const parametersIn = (path: string): number => path.split('{').length;

/** The one with the fewest parameters first: `/members/refresh` is not a member. */
const routes = documented
  .toSorted((a, b) => parametersIn(a.path) - parametersIn(b.path))
  .map((operation) => ({
    ...operation,
    pattern: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));

/** Null for a call that is in no document. */
export const operationIdOf = (method: string, path: string): string | null => {
  const [place = ''] = path.split('?');
  return routes.find((route) => route.method === method && route.pattern.test(place))?.id ?? null;
};
