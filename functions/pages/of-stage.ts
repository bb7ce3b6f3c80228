/** The server in the description as it is built: the root of the host that gave it. */
const AT_ROOT = '"url": "/"';

/**
 * The description of a service that is called below a base path. Programs that read it append the paths of operations to
 * the server, so this must be the whole base path, without a slash at its end.
 */
export const withOwnServer = (description: string, basePath: string): string =>
  description.replace(AT_ROOT, () => `"url": ${JSON.stringify(basePath)}`);

const LOGINS = /\s*<section aria-labelledby="logins">.*?<\/section>/s;

/** The first page of a stage that has no made-up bank. */
export const withoutLogins = (firstPage: string): string => firstPage.replace(LOGINS, '');
