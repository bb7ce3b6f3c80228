import { FILE_BYTES_MAX } from '../../../domain/imports/file-limits.ts';
import { readCamtDocuments } from '../camt/read-camt-file.ts';
import type { FileRead } from '../file-read.ts';
import { formatOf } from '../format.ts';
import { refusalOf } from '../ofx/faults.ts';
import { orRefused, Refusal } from '../refusal.ts';
import { openZip } from './open-zip.ts';

/** Reads the CAMT documents of a ZIP archive, as banks send them, as one file. An archive of anything else is refused. */
export const readArchive = (bytes: Uint8Array): Promise<FileRead> =>
  orRefused(async () => {
    if (bytes.length > FILE_BYTES_MAX) throw new Refusal(refusalOf('limit.bytes', null));
    if (!isZip(bytes)) throw new Refusal(refusalOf('file.archive', null));
    const zip = await openZip(bytes);
    const documents: Uint8Array[] = [];
    for (const name of zip.names) {
      const document = HIDDEN.test(name) ? null : await zip.read(name);
      if (document === null) continue;
      if (formatOf(document) !== 'camt') throw new Refusal(refusalOf('file.archive', null));
      documents.push(document);
    }
    return documents.length === 0 ? { kind: 'refused', fault: EMPTY } : readCamtDocuments(documents);
  });

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

/** What operating systems put into archives for themselves. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

const EMPTY = { code: 'file.empty', message: 'The archive has no files.', line: null };
