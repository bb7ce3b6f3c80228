import { createHash } from 'node:crypto';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';

/** Reproducible ids: the same seed gives the same sequence. */
export const testIds = (seed: string = crypto.randomUUID()): Ids => {
  let count = 0;
  const block = (): Buffer => {
    count += 1;
    return createHash('sha256').update(`${seed}/${count}`).digest();
  };
  const bytes = (length: number): Uint8Array => {
    const parts: Buffer[] = [];
    for (let size = 0; size < length; size += 32) parts.push(block());
    return new Uint8Array(Buffer.concat(parts).subarray(0, length));
  };
  return {
    bytes,
    fraction: () => block().readUInt32BE() / 2 ** 32,
    uuid: () => {
      const hex = Buffer.from(bytes(16)).toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
  };
};
