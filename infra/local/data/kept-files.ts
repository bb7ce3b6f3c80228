import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The small files that the host keeps beside its table. */
export interface KeptFiles {
  /** Null when there is none; throws when it is there and cannot be read. */
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
    // Renamed into place: a host that is killed while it writes must find the old content.
    writeFileSync(join(folder, `${name}.new`), content, { mode: 0o600 });
    renameSync(join(folder, `${name}.new`), join(folder, name));
  },
});
