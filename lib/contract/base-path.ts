import type { Method } from './operation.ts';

interface Based {
  readonly path: string;
  /** See `OperationEntry`. */
  readonly hasBasePath?: boolean;
}

/** MX's SSO and Real Time APIs have the base path `/{client_id}`: a guid, or a name that the client chose. */
const BASE_PATH = '/{client_id}';

/** Each route, and after it the same below the base path where it has one. */
export const withBasePaths = <R extends Based>(routes: readonly R[]): readonly R[] =>
  routes.flatMap((route) =>
    route.hasBasePath === true ? [route, { ...route, path: `${BASE_PATH}${route.path}` }] : [route],
  );

/** The parameters of a path without that of the base path, which is null where there is none. */
export const splitBasePath = ({ client_id: clientId, ...params }: Readonly<Record<string, string>>) => ({
  clientId: clientId ?? null,
  params,
});

/** Public clients add one of them; no parameter of a route takes them off. */
const ENDINGS = ['', '.json', '.xml'];

/**
 * The keys of the routes that bring calls below the base path to their function. AWS does not say whether `ANY` with more
 * text or `GET /{proxy+}` comes first, so `GET` has routes of its own.
 */
export const basePathRouteKeys = (operations: readonly (Based & { readonly method: Method })[]): readonly string[] => {
  const based = operations.filter(({ hasBasePath }) => hasBasePath === true);
  const byRoot = Map.groupBy(based, ({ path }) => `/${path.split('/')[1]}`);
  return [...byRoot].flatMap(([root, ofRoot]) => {
    const atRoot = ofRoot.filter(({ path }) => path === root);
    return [
      ...atRoot.flatMap(({ method }) => ENDINGS.map((ending) => `${method} ${BASE_PATH}${root}${ending}`)),
      ...(atRoot.length < ofRoot.length
        ? ['GET', 'ANY'].map((method) => `${method} ${BASE_PATH}${root}/{proxy+}`)
        : []),
    ];
  });
};
