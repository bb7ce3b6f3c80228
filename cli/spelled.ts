import * as z from 'zod/mini';
import type { RawNumber } from '../lib/contract/kernel/wire.ts';

/** A number of an answer. Where a float would spell it in another way, it is kept as the service spells it. */
export type SpelledNumber = number | RawNumber;

const isKept = (value: unknown): value is RawNumber =>
  typeof value === 'object' && value !== null && 'rawJSON' in value && typeof value.rawJSON === 'string';

export const spelledNumber = z.union([z.number(), z.custom<RawNumber>(isKept)]);

export const spelled = (number: SpelledNumber): string =>
  typeof number === 'number' ? String(number) : number.rawJSON;
