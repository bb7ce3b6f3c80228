import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Ids } from '../domain/kernel/ids.ts';

export const systemIds: Ids = {
  uuid: () => randomUUIDv7(),
  bytes: (count) => new Uint8Array(randomBytes(count)),
  fraction: () => Math.random(),
};
