import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { etagOf } from '../../lib/http/etag.ts';
import type { PageFile } from './page-file.ts';

/** As fast as gzip. A caller waits for it, once in the life of a function. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** A file as it is on this stage, made of the file that is built for all of them. */
export const rewritten = (file: PageFile, rewrite: (text: string) => string): PageFile => {
  const text = rewrite(gunzipSync(Buffer.from(file.gzip, 'base64')).toString('utf8'));
  return {
    ...file,
    etag: etagOf(text),
    gzip: gzipSync(text).toString('base64'),
    brotli: brotliCompressSync(text, QUICK).toString('base64'),
  };
};
