import type { SchemaText } from '../kernel/schema-text.ts';

/** What readers are told of the properties of this room. Functions never load it. */
export const schemaTexts: readonly SchemaText[] = [
  {
    of: ['HoldingEvent.holding', 'HoldingBatchChange.holding'],
    properties: {
      holding_type: 'Kind of the security by its name, as answers give it in `holding_type_name`.',
    },
  },
  {
    of: ['HoldingBatchEvent'],
    properties: {
      action: 'Always `batch`: each of the changes has an action of its own.',
    },
  },
  {
    of: ['Holding', 'HoldingWrite', 'HoldingEvent.holding', 'HoldingBatchChange.holding'],
    properties: {
      allocations_cash: 'Part of a fund that is kept as cash, in percent.',
      allocations_convertible: 'Part of a fund that is in bonds which can become shares, in percent.',
      allocations_foreign_bond: 'Part of a fund that is in bonds from abroad, in percent.',
      allocations_foreign_stock: 'Part of a fund that is in shares from abroad, in percent.',
      allocations_other: 'Part of a fund that is in other things, in percent.',
      allocations_preferred: 'Part of a fund that is in preferred shares, in percent.',
      allocations_unknown: 'Part of a fund that nobody has sorted, in percent.',
      allocations_us_bond: 'Part of a fund that is in bonds of the United States, in percent.',
      allocations_us_stock: 'Part of a fund that is in shares of the United States, in percent.',
      bond_coupon_rate: 'Yearly interest that a bond pays, in percent of its face value.',
      bond_maturity_date: 'Day on which a bond is paid back.',
      cost_basis: 'Money that was paid for the whole position.',
      cost_basis_updated_at: 'Time when the money that was paid for the position last changed.',
      daily_change: 'Change of the worth of the position since the last close of the market.',
      deleted_at: 'Time when the position was gone from the account; null while it is there.',
      description: 'Name of the security that people read.',
      equity_classification: 'Number of the style of a share; null if nobody has sorted it.',
      fixed_income_classification: 'Number of the style of a bond; null if nobody has sorted it.',
      holding_type: 'Always null: the kind of the security has no number, and `holding_type_name` gives its name.',
      holding_type_name: 'Kind of the security, such as a share, a bond or a fund.',
      is_deleted: 'True once the position is gone from the account.',
      isin: 'International number of the security (ISO 6166).',
      large_core_weight: 'Part in large companies of mixed style, in percent.',
      large_growth_weight: 'Part in large companies that are expected to grow, in percent.',
      large_value_weight: 'Part in large companies that are cheap by their books, in percent.',
      market_value: 'Worth of the whole position at the latest price.',
      mid_core_weight: 'Part in middle-sized companies of mixed style, in percent.',
      mid_growth_weight: 'Part in middle-sized companies that are expected to grow, in percent.',
      mid_value_weight: 'Part in middle-sized companies that are cheap by their books, in percent.',
      price: 'Latest price of one share or unit.',
      purchase_price: 'Price of one share or unit when it was bought.',
      sector: 'Part of the economy that the company belongs to, as a number.',
      sedol: 'Number of the security at the London exchange.',
      shares: 'How many shares or units there are, also in fractions.',
      small_core_weight: 'Part in small companies of mixed style, in percent.',
      small_growth_weight: 'Part in small companies that are expected to grow, in percent.',
      small_value_weight: 'Part in small companies that are cheap by their books, in percent.',
      symbol: 'Letters under which the security is traded.',
      unknown_weight: 'Part in companies that nobody has sorted, in percent.',
    },
  },
  {
    of: ['HoldingEvent', 'HoldingBatchEvent', 'HoldingBatchChange'],
    properties: {
      changes: 'What happened to each position, in the order in which it happened.',
      holding: 'The position after the change; for one that is gone, as it last was.',
    },
  },
];
