import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFiles } from '../support/project/release-files.ts';

/** The folder that `npm start` kept its data in, as a release left it, and what that release answered of it. */
export interface KeptFolder {
  readonly apiKey: string;
  /** Contents of each file, in base64. */
  readonly files: Readonly<Record<string, string>>;
  readonly userId: string;
  readonly memberGuid: string;
  /** Has a member whose job was under way. */
  readonly waitingUserId: string;
  /** Each read of the user's app and its answer, one JSON object each. */
  readonly lines: readonly string[];
}

export const folderFiles = releaseFiles<KeptFolder>(join(import.meta.dirname, 'folders'));

export const filesIn = (folder: string): KeptFolder['files'] =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));

export const putFiles = (folder: string, files: KeptFolder['files']): void => {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), Buffer.from(content, 'base64'), { mode: 0o600 });
};
