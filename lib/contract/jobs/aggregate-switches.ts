import { optionalSwitch } from '../kernel/query.ts';

const switchOf = (part: string) => optionalSwitch(`False leaves ${part} out of this run.`);

/** The parts of the data that a run asks for; both where the switches are absent. */
export const aggregateSwitches = {
  include_holdings: switchOf('holdings'),
  include_transactions: switchOf('transactions'),
};
