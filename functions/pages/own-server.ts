import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import type { PageFile } from './page-file.ts';

/** The server in the description as it is built: the root of the host that gave it. */
const AT_ROOT = '"url": "/"';
/** As fast as gzip. A caller waits for it, once in the life of a function. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/**
 * The description of a service that is called below a base path. Programs that read it append the paths of operations to
 * the server, so this must be the whole base path, without a slash at its end.
 */
export const withOwnServer = (description: PageFile, basePath: string): PageFile => {
  const text = gunzipSync(Buffer.from(description.gzip, 'base64')).toString('utf8');
  const own = text.replace(AT_ROOT, () => `"url": ${JSON.stringify(basePath)}`);
  return {
    ...description,
    etag: `W/"${createHash('sha256').update(own).digest('hex').slice(0, 10)}"`,
    gzip: gzipSync(own).toString('base64'),
    brotli: brotliCompressSync(own, QUICK).toString('base64'),
  };
};
