/** What a person opens on a stage with pages. What else the function `pages` serves is a part of one of these. */
export const PAGE_PATHS: readonly string[] = ['/', '/docs', '/console', '/openapi.json'];
