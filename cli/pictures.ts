import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Only their owner may read them. */
const FILE_MODE = 0o600;

/** A larger one is no picture of a question. In characters of base64. */
const PICTURE_CHARACTERS_MAX = 2 ** 22;

const ENDINGS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };

export interface Pictures {
  /** Stores a picture (base64, or a `data:` address) and returns the name of its file; null when it is none. */
  readonly store: (data: string) => string | null;
  readonly remove: () => void;
}

/** Pictures of questions, in a folder of their own until they are removed. */
export const createPictures = (): Pictures => {
  let folder: string | null = null;
  let count = 0;
  return {
    store: (data) => {
      const [, type = '', base64 = data] = /^data:([a-z/+-]{1,40});base64,(.*)$/s.exec(data) ?? [];
      if (base64.length > PICTURE_CHARACTERS_MAX || !/^[A-Za-z0-9+/=\s]+$/.test(base64)) return null;
      folder ??= mkdtempSync(join(tmpdir(), 'tributary-question-'));
      count += 1;
      const file = join(folder, `${count}.${ENDINGS[type] ?? 'png'}`);
      writeFileSync(file, Buffer.from(base64, 'base64'), { mode: FILE_MODE });
      return file;
    },
    remove: () => {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
  };
};
