import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { StoredFile } from '../../lib/contract/run.ts';

/** A page, or a file that a page loads. */
export interface PageFile extends StoredFile {
  /** Below the address of the service, such as `/docs`. */
  readonly path: string;
  /** Changes with the content. */
  readonly etag: string;
}

/** The build writes it beside the code. */
const FILE = 'pages.json';

const stored: z.ZodMiniType<readonly PageFile[]> = z.array(
  z.object({ path: z.string(), etag: z.string(), type: z.string(), gzip: z.string(), brotli: z.string() }),
);

/** Read once, when the function starts. Throws where the build left it out. */
export const readPageFiles = (): readonly PageFile[] =>
  stored.parse(JSON.parse(readFileSync(join(import.meta.dirname, FILE), 'utf8')));
