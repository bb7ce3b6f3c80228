import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The small files that the host keeps beside its table. */
export interface KeptFiles {
  /** Null when there is no such file; throws when the file cannot be read. */
  readonly read: (name: string) => Buffer | null;
  readonly write: (name: string, content: string | Uint8Array) => void;
}

export const filesInMemory = (): KeptFiles => {
  const kept = new Map<string, Buffer>();
  return {
    read: (name) => kept.get(name) ?? null,
    write: (name, content) => void kept.set(name, Buffer.from(content)),
  };
};

export const filesIn = (folder: string): KeptFiles => ({
  read: (name) => {
    try {
      return readFileSync(join(folder, name));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  },
  write: (name, content) => {
    // The rename replaces the file at once: if the host is killed while it writes, the old content stays.
    writeFileSync(join(folder, `${name}.new`), content, { mode: 0o600 });
    renameSync(join(folder, `${name}.new`), join(folder, name));
  },
});
