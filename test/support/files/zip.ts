import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a ZIP archive; what is said of it besides its name and content may be a lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** As it lies in the archive, where that is not `content` compressed. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** Inflated. */
  readonly size?: number;
  readonly crc?: number;
}

const NAMES_ARE_UTF_8 = 0x800;
const DEFLATED = 8;
const VERSION = 20;

const recordOf = (signature: string, fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const record = Buffer.alloc(4 + fields.reduce((sum, [bytes]) => sum + bytes, 0));
  record.write(signature, 'latin1');
  let at = 4;
  for (const [bytes, value] of fields) at = record.writeUIntLE(value, at, bytes);
  return record;
};

/** An archive, written by hand, as programs write it. */
export const zipOf = (parts: readonly ZipPart[]): Buffer => {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, content, packed, method = DEFLATED, flags = 0, size, crc } of parts) {
    const plain = Buffer.from(content);
    const data = packed ?? (method === DEFLATED ? deflateRawSync(plain) : plain);
    const bytesOfName = Buffer.from(name);
    const facts = [
      [2, VERSION],
      [2, flags | NAMES_ARE_UTF_8],
      [2, method],
      [4, 0],
      [4, crc ?? crc32(plain)],
      [4, data.length],
      [4, size ?? plain.length],
      [2, bytesOfName.length],
      [2, 0],
    ] as const;
    const file = Buffer.concat([recordOf('PK\u0003\u0004', facts), bytesOfName, data]);
    const entry = recordOf('PK\u0001\u0002', [[2, VERSION], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]);
    files.push(file);
    list.push(entry, bytesOfName);
    offset += file.length;
  }
  const listed = Buffer.concat(list);
  const end = recordOf('PK\u0005\u0006', [
    [4, 0],
    [2, parts.length],
    [2, parts.length],
    [4, listed.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...files, listed, end]);
};
