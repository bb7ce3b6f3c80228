import type { HttpFunctionName, Method, Operation } from './operation.ts';

/**
 * API Gateway knows only which function a call goes to; which operation it is, the function's matcher finds. So the
 * contract folds into a few routes: an HTTP API allows 300, and each one costs a place in the template for nothing.
 */
export interface RouteGroup {
  /** As API Gateway spells it: `GET /members/{proxy+}`, `ANY /users`, `$default`. */
  readonly key: string;
  readonly function: HttpFunctionName;
}

type RoutedOperation = Pick<Operation, 'method' | 'path' | 'function'>;

export const DEFAULT_ROUTE_KEY = '$default';

/** Two catch-alls carry most of the contract: reading and everything else. They also answer unknown paths with its 404. */
const FALLBACKS: readonly RouteGroup[] = [
  { key: 'GET /{proxy+}', function: 'read' },
  { key: DEFAULT_ROUTE_KEY, function: 'write' },
];
const fallbackOf = (method: Method): HttpFunctionName => (method === 'GET' ? 'read' : 'write');

const segmentsOf = (path: string): readonly string[] => path.split('/').slice(1);
const rootOf = (operation: RoutedOperation): string => `/${segmentsOf(operation.path)[0] ?? ''}`;
const isOdd = (operation: RoutedOperation): boolean => operation.function !== fallbackOf(operation.method);

const soleFunction = (operations: readonly RoutedOperation[]): HttpFunctionName | null => {
  const names = new Set(operations.map((operation) => operation.function));
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
};

const groupBy = <K>(
  operations: readonly RoutedOperation[],
  keyOf: (operation: RoutedOperation) => K,
): readonly (readonly [K, readonly RoutedOperation[]])[] => [...Map.groupBy(operations, keyOf)];

/** Routes for one path and for all below it, of which only those are made that some operation needs. */
const prefixRoutes = (
  method: Method | 'ANY',
  root: string,
  operations: readonly RoutedOperation[],
  target: HttpFunctionName,
): readonly RouteGroup[] => [
  ...(operations.some((operation) => operation.path === root) ? [{ key: `${method} ${root}`, function: target }] : []),
  ...(operations.some((operation) => operation.path !== root)
    ? methodsBelow(method, operations).map((one) => ({ key: `${one} ${root}/{proxy+}`, function: target }))
    : []),
];

/** Which comes first of `GET /{proxy+}` and `ANY /users/{proxy+}`, AWS does not say: a route of both kinds need not know. */
const methodsBelow = (method: Method | 'ANY', operations: readonly RoutedOperation[]): readonly string[] =>
  method === 'ANY' && operations.some((operation) => operation.method === 'GET') ? ['GET', 'ANY'] : [method];

/** Paths whose every operation goes to one function with several methods: one `ANY` route each. */
const sharedPaths = (operations: readonly RoutedOperation[]): readonly RouteGroup[] =>
  groupBy(operations, (operation) => operation.path).flatMap(([path, ofPath]) => {
    const target = soleFunction(ofPath);
    return target !== null && ofPath.length > 1 && ofPath.every(isOdd)
      ? [{ key: `ANY ${path}`, function: target }]
      : [];
  });

const routesOfMethod = (
  method: Method,
  root: string,
  operations: readonly RoutedOperation[],
): readonly RouteGroup[] => {
  const atRoot = operations.filter((operation) => operation.path === root && isOdd(operation));
  const below = operations.filter((operation) => operation.path !== root);
  const target = soleFunction(below);
  return [
    ...atRoot.map((operation) => ({ key: `${method} ${operation.path}`, function: operation.function })),
    ...(target !== null && below.every(isOdd)
      ? prefixRoutes(method, root, below, target)
      : below.filter(isOdd).map((operation) => ({ key: `${method} ${operation.path}`, function: operation.function }))),
  ];
};

const routesByMethod = (root: string, operations: readonly RoutedOperation[]): readonly RouteGroup[] => {
  const shared = sharedPaths(operations);
  const rest = operations.filter((operation) => !shared.some((route) => route.key === `ANY ${operation.path}`));
  return [
    ...shared,
    ...groupBy(rest, (operation) => operation.method).flatMap(([method, ofMethod]) =>
      routesOfMethod(method, root, ofMethod),
    ),
  ];
};

const routesOfRoot = (root: string, operations: readonly RoutedOperation[]): readonly RouteGroup[] => {
  const byMethod = routesByMethod(root, operations);
  const target = soleFunction(operations);
  const whole = target === null ? byMethod : prefixRoutes('ANY', root, operations, target);
  return whole.length < byMethod.length ? whole : byMethod;
};

/** An operation whose calls a route of others would take gets one of its own, until none is left: each round adds at least one. */
const withOwnRoutes = (
  routes: readonly RouteGroup[],
  operations: readonly RoutedOperation[],
): readonly RouteGroup[] => {
  const astray = operations.find(
    (operation) => mostSpecificRoute(routes, operation.method, operation.path)?.function !== operation.function,
  );
  if (astray === undefined) return routes;
  const key = `${astray.method} ${astray.path}`;
  if (routes.some((route) => route.key === key)) throw new Error(`Two functions claim ${key}`);
  return withOwnRoutes([{ key, function: astray.function }, ...routes], operations);
};

/** The gateway's routes for these operations: the two fallbacks, and one for each group of operations they would misroute. */
export const routeGroups = (operations: readonly RoutedOperation[]): readonly RouteGroup[] =>
  withOwnRoutes(
    [...groupBy(operations, rootOf).flatMap(([root, ofRoot]) => routesOfRoot(root, ofRoot)), ...FALLBACKS],
    operations,
  );

type Kind = 'literal' | 'parameter' | 'greedy';
const KIND_RANK = { literal: '0', parameter: '1', greedy: '2' } as const;
const kindOf = (segment: string): Kind => {
  if (segment.endsWith('+}')) return 'greedy';
  return segment.startsWith('{') ? 'parameter' : 'literal';
};

const matches = (pattern: readonly string[], path: readonly string[]): boolean => {
  const isGreedy = pattern.some((segment) => kindOf(segment) === 'greedy');
  // A greedy variable is the last one and takes everything from there, but not nothing.
  const isLengthFit = isGreedy ? path.slice(pattern.length - 1).join('/') !== '' : path.length === pattern.length;
  if (!isLengthFit) return false;
  return pattern.every((segment, index) => kindOf(segment) !== 'literal' || segment === path[index]);
};

/** Sorts the more specific first: literal before parameter before greedy, from the left; then the named method before `ANY`. */
const specificity = (route: Pick<RouteGroup, 'key'>): string => {
  const [method = '', path = ''] = route.key.split(' ');
  const kinds = segmentsOf(path).map((segment) => KIND_RANK[kindOf(segment)]);
  return `${kinds.join('')}|${method === 'ANY' ? 1 : 0}`;
};

/**
 * The route API Gateway takes for a call: the most specific that matches method and path, else `$default`.
 * `path` without query. The local host routes by this, and tests hold every operation against it.
 */
export const mostSpecificRoute = <R extends Pick<RouteGroup, 'key'>>(
  routes: readonly R[],
  method: string,
  path: string,
): R | null => {
  const segments = segmentsOf(path);
  const [best] = routes
    .filter((route) => {
      const [routeMethod, routePath] = route.key.split(' ');
      if (routePath === undefined || (routeMethod !== 'ANY' && routeMethod !== method)) return false;
      return matches(segmentsOf(routePath), segments);
    })
    .toSorted((a, b) => (specificity(a) < specificity(b) ? -1 : 1));
  return best ?? routes.find((route) => route.key === DEFAULT_ROUTE_KEY) ?? null;
};
