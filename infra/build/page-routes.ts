import { PAGE_PATHS } from '../../lib/http/page-paths.ts';

/** The pages for people by their paths: their files in `web`. */
export const PAGES = { '/': 'front/stage.html', '/docs': 'docs/page.html', '/console': 'console/page.html' } as const;

/** How the gateway routes to them. Other methods of a path below `/pages` are as unknown as its neighbours. */
export const PAGE_ROUTES: readonly string[] = [
  ...PAGE_PATHS.map((path) => `ANY ${path}`),
  'GET /pages/{name}',
  'HEAD /pages/{name}',
];
