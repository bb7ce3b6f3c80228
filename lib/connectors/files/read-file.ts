import type { ReadFile } from './file-read.ts';
import { readOfxFile } from './ofx/read-ofx-file.ts';

/** Reads a file of any format that can be imported. A file of another format is refused with the name of its format. */
export const readFile: ReadFile = (bytes, facts) => readOfxFile(bytes, facts);
