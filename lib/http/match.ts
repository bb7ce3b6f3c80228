import type { Method } from '../contract/operation.ts';

export interface Route {
  readonly method: Method;
  readonly path: string;
}

export interface Matched<R extends Route> {
  readonly route: R;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Finds the operation of a request. Text segments win over parameters. An ending `.json` or `.xml` and a slash at the end
 * are ignored. The path is as an HTTP API gives it: decoded once.
 */
export const createMatcher = <R extends Route>(routes: readonly R[]) => {
  const candidates = routes
    .map((route) => ({ route, segments: segmentsOf(route.path) }))
    .sort((a, b) => parameterCount(a.segments) - parameterCount(b.segments));

  return (method: string, rawPath: string): Matched<R> | null => {
    const segments = segmentsOf(rawPath.replace(/\.(?:json|xml)$/, ''));
    for (const candidate of candidates) {
      if (candidate.route.method !== method || candidate.segments.length !== segments.length) continue;
      const params = bind(candidate.segments, segments);
      if (params) return { route: candidate.route, params };
    }
    return null;
  };
};

/** An empty segment stays and matches nothing: `DELETE /users//sessions` must not delete a user called "sessions". */
const segmentsOf = (path: string): readonly string[] => path.replace(/\/$/, '').split('/').slice(1);

const isParameter = (segment: string): boolean => segment.startsWith('{');

const parameterCount = (segments: readonly string[]): number => segments.filter(isParameter).length;

const bind = (pattern: readonly string[], segments: readonly string[]): Record<string, string> | null => {
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const value = segments[index] ?? '';
    if (isParameter(expected) && value !== '') params[expected.slice(1, -1)] = value;
    else if (expected !== value) return null;
  }
  return params;
};
