/** An amount as text with its currency; a dash where there is none. */
export const moneyOf = (amount: number | null, currency: string | null): string => {
  if (amount === null) return '–';
  try {
    return new Intl.NumberFormat('en-US', { style: 'currency', currency: currency ?? 'XXX' }).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
};

/** Rows have positive amounts and a type: money that goes out gets a minus. */
export const signedOf = (amount: number | null, type: string | null): number | null =>
  amount !== null && type === 'DEBIT' ? -amount : amount;
