import { constants, deflateSync } from 'node:zlib';
import * as z from 'zod/mini';
import { UPLOAD_KEPT_MS } from '../../domain/imports/file-limits.ts';
import { type CompleteMapping, completeMapping, type ImportMapping } from '../../domain/imports/import-mapping.ts';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import { feedAccount } from '../accounts/account-item.ts';
import { unpack } from '../table/deflate.ts';
import { decodeItem, parsedJson, reading, storedGuid } from '../table/item-codec.ts';
import { type Key, keys } from '../table/keys.ts';
import { jsonOf } from '../table/packed-json.ts';
import { deleteOf, type Put, type Table } from '../table/table-client.ts';
import { mappingToStored, storedMapping } from './import-mapping-item.ts';

/** A file that a user uploaded, as it is kept until its import has ended. */
export interface Upload {
  readonly bytes: Uint8Array;
  readonly facts: UploadFacts;
}

/** Only files with a complete mapping are read at all. */
const complete = (mapping: ImportMapping): CompleteMapping => {
  const completed = completeMapping(mapping);
  if (completed === null) throw new UnreadableError('a mapping with open fields');
  return completed;
};

export type UploadFacts = z.output<typeof uploadFacts>;

const uploadFacts = z.object({
  /** As the user's program gave it. */
  name: z.nullable(z.string()),
  /** The account that the file is for, where the caller named it. */
  accountGuid: z.nullable(storedGuid('ACT')),
  /** Null for files of other formats than CSV. */
  table: z.nullable(
    z.object({
      mapping: z.pipe(storedMapping, z.transform(complete)),
      account: feedAccount,
      keyed: z.optional(z.readonly(z.array(z.object({ key: z.string(), account: feedAccount })))),
      isNamed: z.optional(z.boolean()),
      /** The mapping that is kept for the account from now on; null where it is kept already. */
      mappingGuid: z.nullable(storedGuid('MAP')),
    }),
  ),
});

export interface UploadPlace {
  readonly userGuid: Guid<'USR'>;
  readonly jobGuid: Guid<'JOB'>;
}

/** Base64 makes 333 KB of it; an item has at most 400 KB. */
const PIECE_BYTES_MAX = 250_000;
const LENGTH_BYTES = 4;
const SEALED = 'sealed';

const pieceItem = z.object({ pieces: z.number(), [SEALED]: z.instanceof(Uint8Array) });

interface UploadDeps {
  readonly table: Pick<Table, 'query' | 'writeMany'>;
  readonly cipher: Cipher;
}

export type UploadStore = ReturnType<typeof createUploadStore>;

export const createUploadStore = ({ table, cipher }: UploadDeps) => {
  const keysOf = async ({ userGuid, jobGuid }: UploadPlace) => {
    const { pk, sk } = keys.uploadOf(userGuid, jobGuid);
    return table.query({ pk, sk: { prefix: sk }, isConsistent: true });
  };

  const sealed = async (key: Key, dataKey: DataKeyOwner, piece: Uint8Array): Promise<Uint8Array> =>
    cipher.encrypt(dataKey, placeOf(key, SEALED), Buffer.from(piece).toString('base64'));

  return {
    /** Nothing names the pieces before the job is there. */
    write: async (place: UploadPlace, dataKey: DataKeyOwner, upload: Upload, nowMs: number): Promise<void> => {
      const pieces = piecesOf(packed(upload));
      const ttl = toUnixSeconds(nowMs + UPLOAD_KEPT_MS);
      const puts = pieces.map(async (piece, index): Promise<Put> => {
        const key = keys.upload(place.userGuid, place.jobGuid, index);
        return {
          kind: 'put',
          item: { ...key, pieces: pieces.length, [SEALED]: await sealed(key, dataKey, piece), ttl },
        };
      });
      await table.writeMany(await Promise.all(puts));
    },

    /** Null when it is not there as a whole. Strong. */
    read: async (place: UploadPlace, dataKey: DataKeyOwner): Promise<Upload | null> => {
      const items = await keysOf(place);
      const opened = await Promise.all(
        items.map(async (item) => {
          const piece = decodeItem(pieceItem, item);
          const text = await cipher.decrypt(dataKey, placeOf(item, SEALED), piece[SEALED]);
          return { count: piece.pieces, bytes: Buffer.from(text, 'base64') };
        }),
      );
      const [first] = opened;
      if (first === undefined || first.count !== opened.length) return null;
      return reading(keys.uploadOf(place.userGuid, place.jobGuid), () =>
        unpacked(Buffer.concat(opened.map(({ bytes }) => bytes))),
      );
    },

    remove: async (place: UploadPlace): Promise<void> => {
      await table.writeMany((await keysOf(place)).map(deleteOf));
    },
  };
};

/** The length of the facts, the facts, the file. Files shrink to a tenth, so fast compression is enough. */
const packed = ({ bytes, facts }: Upload): Uint8Array => {
  const { table } = facts;
  const stored = table === null ? facts : { ...facts, table: { ...table, mapping: mappingToStored(table.mapping) } };
  const head = Buffer.from(jsonOf(stored), 'utf8');
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(head.length);
  return deflateSync(Buffer.concat([length, head, bytes]), { level: constants.Z_BEST_SPEED });
};

const unpacked = (bytes: Uint8Array): Upload => {
  const whole = Buffer.from(unpack(bytes));
  if (whole.length < LENGTH_BYTES) throw new UnreadableError('an upload without its facts');
  const end = LENGTH_BYTES + whole.readUInt32BE();
  return {
    facts: parsedJson(uploadFacts, whole.subarray(LENGTH_BYTES, end).toString('utf8')),
    bytes: whole.subarray(end),
  };
};

const piecesOf = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / PIECE_BYTES_MAX) }, (_, index) =>
    bytes.subarray(index * PIECE_BYTES_MAX, (index + 1) * PIECE_BYTES_MAX),
  );
