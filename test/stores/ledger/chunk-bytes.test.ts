import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { hintedGuid, hintOf } from '../../../lib/domain/kernel/hinted-guid.ts';
import { decodeChunk, decodeTwin, encodeChunk, encodeTwin } from '../../../lib/store/ledger/chunk.ts';
import { unpack } from '../../../lib/store/table/deflate.ts';
import { MEMBER_ORDINAL, richRow } from '../../support/ledger/rich-row.ts';

const rows = Array.from({ length: 88 }, (_, index) => richRow(index));
const withTombstones = rows.map((one, index) => (index % 10 === 4 ? { ...one, deletedAt: one.updatedAt } : one));
const listed = withTombstones.filter(({ deletedAt }) => deletedAt === null);

// Without compression: a new zlib may pack differently.
const digestOf = (packed: Uint8Array): string => createHash('sha256').update(unpack(packed)).digest('hex');

test('the stored bytes of a chunk and its copy by day do not change', () => {
  expect(Buffer.from(unpack(encodeChunk(rows.slice(1, 3), MEMBER_ORDINAL))).toString('base64')).toBe(
    'AgLSxAIAAoAAAAAAAAABgAAAAAAAAAIBAwECiYABhQSBAYICAQQDVVNEAQABA/KV7+K+aI3algECBKUqAAEpKENBVC0wMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDBjYTjoBwIBKShNQ0gtMDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxAQABKShNQ0wtMDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxAQAODhpDT1JORVIgQ0FGRSAxQ09STkVSIENBRkUgMgwADENvcm5lciBDYWbDqQwAC29mIHRoZSBiYW5rAgABMQABAAgHeyJhIjoxfQEAKShUUk4tMDFhMWYxMWEtNjAwMC04MDAzLTgwMDAtMDAwMDAwMDAwYWJjAQApKFRYUi0wMDAwMDAwMC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDBkZWYBAAQDRkVFAQAODTE3OTUxMzE1NjU0MzIBAA4NMTc5NTEzMTU2NTQzNAEACgkzMC4yNjcxNTMBAAsKLTk3Ljc0MzA1Nw==',
  );
  expect(digestOf(encodeChunk(rows, MEMBER_ORDINAL))).toBe(
    'b5ee55275c6ee4044a711818f51f3979fdee222d62da3853dc867dc8b3c65809',
  );
  expect(digestOf(encodeTwin(withTombstones, MEMBER_ORDINAL))).toBe(
    'cb973ff7f8c6181a5b763bc724161b96f74b68fd24913206476ce7464382ac08',
  );
});

test('every column of a chunk and its copy by day is read as it was written', () => {
  const chunk = decodeChunk(encodeChunk(listed, MEMBER_ORDINAL), MEMBER_ORDINAL);
  const read = decodeTwin(encodeTwin(withTombstones, MEMBER_ORDINAL), chunk, MEMBER_ORDINAL);
  expect(read).toEqual([...listed, ...withTombstones.filter(({ deletedAt }) => deletedAt !== null)]);
});

test('a chunk with rows of several members is read whole, and not by earlier releases', () => {
  const joined = withTombstones.map((row, at) => {
    const guid = at % 3 === 0 ? ofMember(row.guid, 7) : row.guid;
    return at % 4 === 0
      ? { ...row, guid, joinedGuids: [ofMember(row.guid, 4_095), ofMember(guid, 0)] }
      : { ...row, guid };
  });
  const shown = joined.filter(({ deletedAt }) => deletedAt === null);
  const packed = encodeChunk(shown, MEMBER_ORDINAL);
  const chunk = decodeChunk(packed, MEMBER_ORDINAL);
  const read = decodeTwin(encodeTwin(joined, MEMBER_ORDINAL), chunk, MEMBER_ORDINAL);
  expect(read).toEqual([...shown, ...joined.filter(({ deletedAt }) => deletedAt !== null)]);
  expect(shown.map((_, at) => chunk.joined(at))).toEqual(shown.map(({ joinedGuids }) => joinedGuids));
  expect([unpack(packed)[0], unpack(encodeTwin(joined, MEMBER_ORDINAL))[0]]).toEqual([3, 3]);
});

const ofMember = (guid: Guid<'TRN'>, memberOrdinal: number): Guid<'TRN'> =>
  hintedGuid('TRN', { timeMs: hintOf('TRN', guid)?.timeMs ?? 0, memberOrdinal }, guid.slice(4));
