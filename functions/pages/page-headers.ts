const policyOf = (more: Readonly<Record<string, string>>): string =>
  Object.entries({
    'default-src': "'none'",
    'img-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    ...more,
    // No text becomes a script, not even in a page that has none yet.
    'require-trusted-types-for': "'script'",
    'trusted-types': more['trusted-types'] ?? "'none'",
  })
    .map((directive) => directive.join(' '))
    .join('; ');

/** What each page may load and call: this service only. */
const POLICIES: Readonly<Record<string, string>> = {
  /** It has no script. */
  '/': policyOf({ 'style-src': "'self'" }),
  /** It takes an API key, so no text of an answer can become a script in it. */
  '/console': policyOf({
    'script-src': "'self'",
    'style-src': "'self'",
    'connect-src': "'self'",
  }),
  /** Scalar writes its styles into the page. Its scripts are in one file, and it may load none besides. */
  '/docs': policyOf({
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': "'self'",
    'img-src': "'self' data:",
    // `default` is a policy of our own script: web/docs/trusted-html.ts.
    'trusted-types': 'vue default',
  }),
};

/** A year, which is the most that caches take. The name of such a file changes with its content. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';
const KEPT = '/pages/';

/** The headers of a file of the pages, beside those of its coding. */
export const pageHeaders = (path: string): Readonly<Record<string, string>> => {
  const policy = POLICIES[path];
  return {
    'cache-control': path.startsWith(KEPT) ? FOR_EVER : ASK_EACH_TIME,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(policy !== undefined && { 'content-security-policy': policy, 'x-robots-tag': 'noindex' }),
  };
};
