import { Refusal } from '../refusal.ts';
import { ENTRIES_MAX, INFLATED_BYTES_MAX } from './limits.ts';

export type ZipFaultCode =
  | 'zip.cut_off'
  | 'zip.malformed'
  | 'zip.encrypted'
  | 'zip.method'
  | 'zip.damaged'
  | 'zip.repeated'
  | 'limit.inflated'
  | 'limit.entries';

const SENTENCES: Readonly<Record<ZipFaultCode, string>> = {
  'zip.cut_off': 'The archive ends before the list of its parts. Download it again.',
  'zip.malformed': 'The list of the parts of the archive is wrong. Download it again.',
  'zip.encrypted': 'A part of the archive has a password. Save the file without one.',
  'zip.method': 'A part of the archive is compressed in a way that is not usual. Pack or save the file again.',
  'zip.damaged': 'A part of the archive is damaged. Download it again.',
  'zip.repeated': 'The archive has two parts of the same name. Nothing of it is read.',
  'limit.inflated': `The parts of the archive have more than ${INFLATED_BYTES_MAX} bytes.`,
  'limit.entries': `The archive has more than ${ENTRIES_MAX} parts.`,
};

/** `where`: such as `Part 3: `; parts count from 1, in the order of the archive. */
export const zipRefusal = (code: ZipFaultCode, where = ''): Refusal =>
  new Refusal({ code, message: `${where}${SENTENCES[code]}`, line: null });
