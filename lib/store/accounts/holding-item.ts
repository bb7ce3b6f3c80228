import * as z from 'zod/mini';
import type { Holding } from '../../domain/accounts/holding.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { FeedHolding } from '../../domain/upstream/feed.ts';
import { storedGuid } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { bigIntText, itemToPacked, packJson } from '../table/packed-json.ts';
import type { Item } from '../table/table-client.ts';

/**
 * A packed holding has some 100 bytes: so many are far below the size of an item, and few enough to read for one page.
 */
export const HOLDINGS_PER_PART = 200;

const text = z.string();
const textOrNull = z.nullable(text);
const minorOrNull = z.nullable(bigIntText);

const feedHolding: z.ZodMiniType<FeedHolding> = z.object({
  upstreamId: text,
  symbol: textOrNull,
  isin: textOrNull,
  description: text,
  holdingType: textOrNull,
  currencyCode: text,
  shares: textOrNull,
  purchasePrice: textOrNull,
  price: textOrNull,
  marketValueMinor: minorOrNull,
  costBasisMinor: minorOrNull,
  dailyChangeMinor: minorOrNull,
  externalGuid: textOrNull,
  cusip: textOrNull,
  sedol: textOrNull,
  sector: textOrNull,
  bondCouponRate: textOrNull,
  bondMaturityDate: textOrNull,
  equityClassification: z.nullable(z.number()),
  fixedIncomeClassification: z.nullable(z.number()),
  allocationsCash: textOrNull,
  allocationsConvertible: textOrNull,
  allocationsForeignBond: textOrNull,
  allocationsForeignStock: textOrNull,
  allocationsOther: textOrNull,
  allocationsPreferred: textOrNull,
  allocationsUnknown: textOrNull,
  allocationsUsBond: textOrNull,
  allocationsUsStock: textOrNull,
  largeCoreWeight: textOrNull,
  largeGrowthWeight: textOrNull,
  largeValueWeight: textOrNull,
  midCoreWeight: textOrNull,
  midGrowthWeight: textOrNull,
  midValueWeight: textOrNull,
  smallCoreWeight: textOrNull,
  smallGrowthWeight: textOrNull,
  smallValueWeight: textOrNull,
  unknownWeight: textOrNull,
});

const holdings: z.ZodMiniType<readonly Holding[]> = z.array(
  z.object({
    guid: storedGuid('HOL'),
    feed: feedHolding,
    edits: z.object({
      costBasis: z.optional(text),
      currencyCode: z.optional(text),
      metadata: z.optional(text),
    }),
    costBasisUpdatedAt: z.nullable(z.number()),
    revision: z.number(),
    createdAt: z.number(),
    updatedAt: z.number(),
  }),
);

export const holdingsToItem = (
  user: Guid<'USR'>,
  member: Guid<'MBR'>,
  part: string,
  values: readonly Holding[],
): Item => ({ ...keys.holdings(user, member, part), packed: packJson(values) });

export const itemToHoldings = (item: Item): readonly Holding[] => itemToPacked(holdings, item);
