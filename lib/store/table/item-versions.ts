import { DescribedError } from '../../domain/kernel/log.ts';
import { Unavailable } from '../../domain/kernel/unavailable.ts';
import type { Key } from './keys.ts';
import type { Condition, Item } from './table-client.ts';
import { upcastEndedJob, upcastMember } from './upcast-job.ts';

/**
 * The attribute with the version of an item's form. Items that were written before there were versions lack it and are
 * of version 1.
 */
export const VERSION = 'v';
const VERSION_FIRST = 1;

/**
 * Makes the item of the next version out of an item. It gets every attribute, also keys, stamps and due entries, and
 * keeps those.
 */
export type Upcast = (item: Item) => Item;

export interface KindVersions {
  /** The version that this release writes. */
  readonly written: number;
  /** One for each later version that this release can read, beginning after version 1; at least up to `written`. */
  readonly upcasters: readonly Upcast[];
}

/** By kind, see `kindOf`; a kind that is not listed has version 1 only. */
export type ItemVersions = ReadonlyMap<string, KindVersions>;

/** Every change of an item's shape, see docs/decisions/0014-item-versions.md. */
const ITEM_VERSIONS: ItemVersions = new Map([
  ['USER/MBR', { written: 1, upcasters: [upcastMember] }],
  ['USER/JOB', { written: 1, upcasters: [upcastEndedJob] }],
]);

/** The kind of an item by its key: `USER/CHUNK`, `FEED/EVT`. */
export const kindOf = ({ pk, sk }: Key): string => `${firstPart(pk)}/${firstPart(sk)}`;

const firstPart = (text: string): string => {
  const end = text.indexOf('#');
  return end === -1 ? text : text.slice(0, end);
};

/**
 * A newer release wrote this item in a version that this release does not know. The item is neither read nor written.
 */
export class ItemVersionUnknownError extends DescribedError {
  override readonly name = 'ItemVersionUnknownError';
}

export interface ItemVersioner {
  /** The version in which this release writes the item. */
  readonly written: (key: Key) => number;
  /** The item in the newest version that this release can read. Throws `ItemVersionUnknownError` for a newer one. */
  readonly read: (item: Item) => Item;
  /**
   * Whether the stored item must first be replaced by the version that this release writes, before a write can be
   * conditional on it.
   */
  readonly isBehind: (item: Item) => boolean;
  /** The item in the version that this release writes. */
  readonly bringUp: (item: Item) => Item;
  /** Adds to the condition that the item is of the version that this release writes, or does not exist. */
  readonly guard: (condition: Condition, key: Key) => Condition;
  /**
   * Reads an item that refused a guarded write. Throws `Unavailable` where it is of a later version than this release
   * writes.
   */
  readonly readRefusing: (item: Item) => Item;
}

const ONE_VERSION: KindVersions = { written: VERSION_FIRST, upcasters: [] };

export const itemVersioner = (versions: ItemVersions = ITEM_VERSIONS): ItemVersioner => {
  const kindVersionsOf = (key: Key): KindVersions => versions.get(kindOf(key)) ?? ONE_VERSION;

  const versionOf = (item: Item): number => {
    const version = item[VERSION] ?? VERSION_FIRST;
    const max = VERSION_FIRST + kindVersionsOf(item).upcasters.length;
    if (typeof version === 'number' && Number.isInteger(version) && version >= VERSION_FIRST && version <= max)
      return version;
    throw unknownVersion(kindOf(item), version, max);
  };

  const upcast = (item: Item, from: number, to: number): Item => {
    if (from === to) return item;
    const steps = kindVersionsOf(item).upcasters.slice(from - VERSION_FIRST, to - VERSION_FIRST);
    return { ...steps.reduce((stored, step) => step(stored), item), [VERSION]: to };
  };

  const read = (item: Item): Item =>
    upcast(item, versionOf(item), VERSION_FIRST + kindVersionsOf(item).upcasters.length);

  return {
    written: (key) => kindVersionsOf(key).written,
    read,
    isBehind: (item) => versionOf(item) < kindVersionsOf(item).written,
    bringUp: (item) => upcast(item, versionOf(item), kindVersionsOf(item).written),
    guard: ({ expression, values }, key) => {
      const { written } = kindVersionsOf(key);
      const isWithout = written === VERSION_FIRST ? 'attribute_not_exists(#v)' : 'attribute_not_exists(#pk)';
      return {
        expression: `(${expression}) AND (${isWithout} OR #v = :u_v)`,
        values: { ...values, u_v: written },
      };
    },
    readRefusing: (item) => {
      if (versionOf(item) <= kindVersionsOf(item).written) return read(item);
      throw new Unavailable(`An item ${kindOf(item)} is of a version that only the release under way writes`);
    },
  };
};

const unknownVersion = (kind: string, version: unknown, max: number): ItemVersionUnknownError =>
  typeof version === 'number'
    ? new ItemVersionUnknownError(`An item ${kind} has version ${version}; this code knows versions up to ${max}`, {
        item_kind: kind,
        item_version: version,
        item_version_max: max,
      })
    : new ItemVersionUnknownError(`An item ${kind} has no readable version`, { item_kind: kind });
