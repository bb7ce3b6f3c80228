import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopsAtEnd } from './lifetime.ts';

/** A new folder, which is deleted by itself. */
export const temporaryFolder = (prefix = 'tributary-'): string => {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  stopsAtEnd(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
