import { createHash } from 'node:crypto';
import { type Guid, type GuidPrefix, toGuid } from './guid.ts';

/** A guid that follows from what the object is made of, so that computing it again gives the same: a UUID of version 8. */
export const derivedGuid = <P extends GuidPrefix>(prefix: P, ...parts: readonly string[]): Guid<P> => {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return toGuid(
    prefix,
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  );
};
