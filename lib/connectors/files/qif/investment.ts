/** What actions of an investment account do to its cash. Actions that move none are no rows, nor are those of other names. */
const CASH_OF_ACTION: ReadonlyMap<string, 'in' | 'out' | 'asWritten'> = new Map([
  ...'buy cvrshrt miscexp margint xout withdrwx exercise'.split(' ').map((action) => [action, 'out'] as const),
  ...'sell shtsell div intinc cglong cgmid cgshort miscinc rtrncap xin contribx'
    .split(' ')
    .map((action) => [action, 'in'] as const),
  ...'cash contrib withdrw'.split(' ').map((action) => [action, 'asWritten'] as const),
]);

/** The amount of an action with its sign; null where it moves no cash of the account. */
export const cashOf = (action: string, amount: string): string | null => {
  const direction = CASH_OF_ACTION.get(action.toLowerCase());
  if (direction === undefined || amount === '') return null;
  if (direction === 'asWritten') return amount;
  const unsigned = amount.replace(/^[+-]\s?/, '');
  return direction === 'out' ? `-${unsigned}` : unsigned;
};
