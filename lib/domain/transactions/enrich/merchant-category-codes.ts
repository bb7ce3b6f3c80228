import { categoryNamed } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';

type Codes = number | readonly [from: number, to: number];

/**
 * ISO 18245 merchant category codes and what is bought there. A later line wins over an earlier one, so that a range
 * comes first and its exceptions after it. Codes left out say too little (5999, other retail) or are not assigned.
 */
const LINES: readonly (readonly [category: string, ...codes: readonly Codes[]])[] = [
  ['Air Travel', [3000, 3350], 4304, 4415, 4418, 4511, 4582],
  ['Rental Car & Taxi', [3351, 3500], 4121, 7512, 7513, 7519],
  ['Hotel', [3501, 3999], 7011, 7012],
  ['Vacation', 4411, 4722, 4723, 7032, 7033, 7991],
  ['Public Transportation', 4111, 4112, 4131, 4784, 4789],
  ['Parking', 7523],
  ['Gas', 5541, 5542, 5552, 5983],
  ['Service & Parts', 5013, 5532, 5533, 7531, 7534, 7535, 7538, 7542, 7549],
  ['Auto & Transport', 5511, 5521, 5531, 5551, 5561, 5571, 5592, 5598, 5599],
  ['Shipping', 4214, 4215, 9402],
  ['Mobile Phone', 4812, 4814],
  ['Internet', 4816],
  ['Television', 4899],
  ['Utilities', 4900],
  ['Hosting', 7372, 7374],
  ['Business Services', 4813, 5044, 5045, 5046, 7375, 7379, 7392, 7399, 8931, 8999],
  ['Advertising', 7311],
  ['Legal', 8111, 9211],
  ['Office Supplies', 5021, 5111, 5943, 5978],
  ['Printing', 2741, 2791, 7332, 7338],
  ['Education', 8241, 8244, 8249, 8299],
  ['Tuition', 8211, 8220],
  ['Books', 5942],
  ['Books & Supplies', 5192],
  ['Newspapers & Magazines', 5994],
  ['Movies & DVDs', 5735, 7829, 7832, 7841],
  ['Music', 5733, 5815, 7929],
  ['Arts', 5970, 5971, 5972, 7922, 7991],
  ['Amusement', 7800, 7801, 7802, 7932, 7933, 7993, 7994, 7995, 7996, 7998, 7999],
  ['Entertainment', 5816, 5817, 5818],
  ['Finance Charge', 6050],
  ['Cash', 6010, 6011],
  ['Transfer', 4829, 6051, 6538, 6540],
  ['Investments', 6211],
  ['Financial', 6012, 6300],
  ['Groceries', 5411, 5422, 5441, 5451, 5462, 5499],
  ['Restaurants', 5811, 5812],
  ['Alcohol & Bars', 5813, 5921],
  ['Fast Food', 5814],
  ['Charity', 8398, 8641, 8651, 8661],
  ['Gift', 5947],
  ['Gifts & Donations', 5992],
  ['Dentist', 8021],
  ['Doctor', 8011, 8031, 8041, 8042, 8049, 8050, 8062, 8071, 8099, 4119],
  ['Eyecare', 8043, 8044],
  ['Health & Fitness', 5047, 5975, 5976],
  ['Pharmacy', 5122, 5912],
  ['Gym', 7997],
  ['Sports', 7941, 7992],
  ['Sporting Goods', 5655, 5940, 5941],
  ['Furnishings', 5712, 5713, 5714, 5718, 5719, 5722, 5950],
  ['Home Improvement', 1520, [1711, 1799], 5039, 5200, 5211, 5231, 5251],
  ['Home Services', 7217, 7342, 7349, 7622, 7623, 7629, 7641, 7692, 7699],
  ['Lawn & Garden', 780, 5193, 5261],
  ['Mortgage & Rent', 6513],
  ['Babysitter & Daycare', 8351],
  ['Toys', 5945],
  ['Hobbies', 5946, 5949, 5973],
  ['Clothing', 5137, 5139, 5611, 5621, 5631, 5641, 5651, 5661, 5681, 5691, 5697, 5698, 5699],
  ['Shopping', 5262, 5300, 5309, 5310, 5311, 5331, 5399, 5732, 5734, 5944, 5948, 5964, 5965, 5969],
  ['Hair', 7230],
  ['Laundry', 7210, 7211, 7216],
  ['Spa & Massage', 7297, 7298],
  ['Personal Care', 5977],
  ['Pet Food & Supplies', 5995],
  ['Veterinary', 742],
  ['Taxes', 9311],
];

const byCode: ReadonlyMap<number, Guid<'CAT'>> = new Map(
  LINES.flatMap(([name, ...codes]) => {
    const guid = categoryNamed(name).guid;
    return codes
      .flatMap((code) =>
        typeof code === 'number'
          ? [code]
          : Array.from({ length: code[1] - code[0] + 1 }, (_, offset) => code[0] + offset),
      )
      .map((code) => [code, guid] as const);
  }),
);

export const categoryOfCode = (merchantCategoryCode: number): Guid<'CAT'> | null =>
  byCode.get(merchantCategoryCode) ?? null;

/** Codes of banks and of services that move money: the text says what happened, the code does not. */
const FINANCIAL_CODES: ReadonlySet<number> = new Set([4829, 6010, 6011, 6012, 6050, 6051, 6211, 6538, 6540]);

export const isFinancialCode = (merchantCategoryCode: number): boolean => FINANCIAL_CODES.has(merchantCategoryCode);

/** Direct marketing by continuity or subscription. */
export const SUBSCRIPTION_CODE = 5968;
