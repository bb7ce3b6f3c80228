import { bytesIn } from '../../../lib/connectors/files/encoding/decode-again.ts';
import type { Encoding } from '../../../lib/domain/imports/import-mapping.ts';

const tables = new Map<Encoding, ReturnType<typeof bytesIn>>();

/** Throws for a character that the encoding does not have. */
export const encodeText = (text: string, encoding: Encoding): Uint8Array => {
  const table = tables.get(encoding) ?? bytesIn(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} does not have ${character}`);
      return bytes;
    }),
  );
};
