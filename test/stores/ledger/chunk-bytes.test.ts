import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { decodeChunk, decodeTwin, encodeChunk, encodeTwin } from '../../../lib/store/ledger/chunk.ts';
import { unpack } from '../../../lib/store/table/deflate.ts';
import { MEMBER_ORDINAL, richRow } from '../../support/rich-row.ts';

const rows = Array.from({ length: 88 }, (_, index) => richRow(index));
const withTombstones = rows.map((one, index) => (index % 10 === 4 ? { ...one, deletedAt: one.updatedAt } : one));
const listed = withTombstones.filter(({ deletedAt }) => deletedAt === null);

// Without compression: a new zlib may pack differently.
const digestOf = (packed: Uint8Array): string => createHash('sha256').update(unpack(packed)).digest('hex');

test('the bytes of a chunk and of its twin are those that are stored already', () => {
  expect(Buffer.from(unpack(encodeChunk(rows.slice(1, 3)))).toString('base64')).toBe(
    'AgLSxAIAAoAAAAAAAAABgAAAAAAAAAIBAwECiYABhQSBAYICAQQDVVNEAQABA/KV7+K+aI3algECBKUqAAEpKENBVC0wMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDBjYTjoBwIBKShNQ0gtMDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxAQABKShNQ0wtMDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxAQAODhpDT1JORVIgQ0FGRSAxQ09STkVSIENBRkUgMgwADENvcm5lciBDYWbDqQwAC29mIHRoZSBiYW5rAgABMQABAAgHeyJhIjoxfQEAKShUUk4tMDFhMWYxMWEtNjAwMC04MDAzLTgwMDAtMDAwMDAwMDAwYWJjAQApKFRYUi0wMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDBkZWYBAAQDRkVFAQAODTE3OTUxMzE1NjU0MzIBAA4NMTc5NTEzMTU2NTQzNAEACgkzMC4yNjcxNTMBAAsKLTk3Ljc0MzA1Nw==',
  );
  expect(digestOf(encodeChunk(rows))).toBe('b5ee55275c6ee4044a711818f51f3979fdee222d62da3853dc867dc8b3c65809');
  expect(digestOf(encodeTwin(withTombstones))).toBe('cb973ff7f8c6181a5b763bc724161b96f74b68fd24913206476ce7464382ac08');
});

test('every column of a chunk and of its twin is read as it was written', () => {
  const chunk = decodeChunk(encodeChunk(listed), MEMBER_ORDINAL);
  const read = decodeTwin(encodeTwin(withTombstones), chunk, MEMBER_ORDINAL);
  expect(read).toEqual([...listed, ...withTombstones.filter(({ deletedAt }) => deletedAt !== null)]);
});
