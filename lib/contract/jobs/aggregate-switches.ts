import { optionalSwitch } from '../kernel/query.ts';

const switchOf = (part: string) => optionalSwitch(`False leaves ${part} out of this run.`);

/** Which parts of the data a run asks for; both when absent. */
export const aggregateSwitches = {
  include_holdings: switchOf('holdings'),
  include_transactions: switchOf('transactions'),
};
