import knownPaths from '../contract/known-paths.json' with { type: 'json' };
import { PAGE_PATHS } from './page-paths.ts';

/** Files of the pages are below it. */
const PAGE_FILES = '/pages/';

const firstSegmentOf = (path: string): string => (path.split('/')[1] ?? '').toLowerCase();

const FIRST_SEGMENTS: ReadonlySet<string> = new Set(
  [...Object.keys(knownPaths), ...PAGE_PATHS, PAGE_FILES].map(firstSegmentOf),
);

/** Whether a path of the API, of a page or of the widgets begins with it, in any case of its letters. */
export const isFirstSegment = (name: string): boolean => FIRST_SEGMENTS.has(name.toLowerCase());
