import type { Merchant } from '../../../lib/domain/transactions/merchant.ts';

/** Imported where it is needed, because a cold start of every other operation would load all brands. */
export const loadMerchants = () => import('../../../lib/domain/transactions/merchants.ts');

/** Guids that no merchant has any more are left out. */
export const merchantsOf = async (guids: readonly string[]): Promise<readonly Merchant[]> => {
  if (guids.length === 0) return [];
  const { findAnyMerchant } = await loadMerchants();
  return guids.flatMap((guid) => findAnyMerchant(guid) ?? []);
};
