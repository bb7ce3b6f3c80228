import { basePathRouteKeys } from './base-path.ts';
import type { HttpFunctionName, Method, Operation } from './operation.ts';

/**
 * API Gateway only needs to know which function a call goes to; the function finds the operation. So all operations
 * fold into a few routes: an HTTP API allows 300, and each one makes the template longer.
 */
export interface RouteGroup {
  /** As API Gateway writes it: `GET /members/{proxy+}`, `ANY /users`, `$default`. */
  readonly key: string;
  readonly function: HttpFunctionName;
}

type RoutedOperation = Pick<Operation, 'method' | 'path' | 'function' | 'hasBasePath'>;

export const DEFAULT_ROUTE_KEY = '$default';

/**
 * Two routes carry most of the contract: one for GET, one for the rest. Calls to unknown paths reach them too, and get
 * the 404 of the contract.
 */
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

/** The function of most of them; of equal ones the first. */
const mainFunction = (operations: readonly RoutedOperation[]): HttpFunctionName | null => {
  const groups = groupBy(operations, (operation) => operation.function);
  const [main] = groups.toSorted(([, a], [, b]) => b.length - a.length);
  return main?.[0] ?? null;
};

const groupBy = <K>(
  operations: readonly RoutedOperation[],
  keyOf: (operation: RoutedOperation) => K,
): readonly (readonly [K, readonly RoutedOperation[]])[] => [...Map.groupBy(operations, keyOf)];

/** The route for one path and the routes for all paths below it, as far as an operation needs them. */
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

/**
 * AWS does not say which of `GET /{proxy+}` and `ANY /users/{proxy+}` comes first. With a `GET` route and an `ANY`
 * route for the same path the order does not matter.
 */
const methodsBelow = (method: Method | 'ANY', operations: readonly RoutedOperation[]): readonly string[] =>
  method === 'ANY' && operations.some((operation) => operation.method === 'GET') ? ['GET', 'ANY'] : [method];

/** One `ANY` route for each path that has several methods, all of one function. */
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
  // Those of other functions get routes of their own at the end.
  const target = mainFunction(below);
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

/**
 * Adds a route of its own for each operation whose calls would go to another function. Each round adds one, until no
 * operation is left.
 */
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

/**
 * The routes of the gateway for these operations: the two fallbacks, one route for each group of operations that the
 * fallbacks would send to the wrong function, and those below the base path.
 */
export const routeGroups = (operations: readonly RoutedOperation[]): readonly RouteGroup[] =>
  withHeads(
    withOwnRoutes(
      [
        ...groupBy(operations, rootOf).flatMap(([root, ofRoot]) => routesOfRoot(root, ofRoot)),
        ...groupBy(operations, (operation) => operation.function).flatMap(([target, ofFunction]) =>
          basePathRouteKeys(ofFunction).map((key) => ({ key, function: target })),
        ),
        ...FALLBACKS,
      ],
      operations,
    ),
  );

/** Functions whose `GET` changes nothing that counts, so that monitors may ask with `HEAD`. */
const HEAD_FUNCTIONS: ReadonlySet<HttpFunctionName> = new Set(['read', 'partner']);

/** After each route of a `GET` the same for `HEAD`, where its function answers both. */
const withHeads = (routes: readonly RouteGroup[]): readonly RouteGroup[] =>
  routes.flatMap((route) =>
    route.key.startsWith('GET ') && HEAD_FUNCTIONS.has(route.function)
      ? [route, { ...route, key: route.key.replace('GET', 'HEAD') }]
      : [route],
  );

type Kind = 'literal' | 'parameter' | 'greedy';
const KIND_RANK = { literal: '0', parameter: '1', greedy: '2' } as const;
const kindOf = (segment: string): Kind => {
  if (segment.endsWith('+}')) return 'greedy';
  return segment.startsWith('{') ? 'parameter' : 'literal';
};

const matches = (pattern: readonly string[], path: readonly string[]): boolean => {
  const isGreedy = pattern.some((segment) => kindOf(segment) === 'greedy');
  // A greedy variable is the last segment. It takes the rest of the path, which must not be empty.
  const isLengthFit = isGreedy ? path.slice(pattern.length - 1).join('/') !== '' : path.length === pattern.length;
  if (!isLengthFit) return false;
  return pattern.every((segment, index) => kindOf(segment) !== 'literal' || segment === path[index]);
};

/**
 * A key to sort routes by, the most specific first. Segments count from the left: literal, parameter, greedy. Then a
 * named method comes before `ANY`.
 */
const specificity = (route: Pick<RouteGroup, 'key'>): string => {
  const [method = '', path = ''] = route.key.split(' ');
  const kinds = segmentsOf(path).map((segment) => KIND_RANK[kindOf(segment)]);
  return `${kinds.join('')}|${method === 'ANY' ? 1 : 0}`;
};

/**
 * The route that API Gateway takes for a call: the most specific one that matches method and path, else `$default`.
 * `path` comes without its query. The local host routes by this function, and tests check every operation with it.
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
