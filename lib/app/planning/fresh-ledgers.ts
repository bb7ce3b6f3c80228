import type { Guid } from '../../domain/kernel/guid.ts';
import { lookUpTransfers, NO_OWN_TRANSFERS } from '../../domain/ledger/transfers/own-transfers.ts';
import type { LedgerStore, OpenLedgers, OpenOptions } from '../../store/ledger/ledger-store.ts';
import { planningInputsIn, queryPlanningInputs } from '../../store/planning/planning-inputs.ts';
import type { ItemTable } from '../../store/table/table-client.ts';
import type { Adapters } from '../adapters.ts';

interface FreshLedgersDeps extends Pick<Adapters, 'clock'> {
  readonly table: Pick<ItemTable, 'query'>;
  readonly ledger: LedgerStore;
}

/**
 * The ledgers with the transfers between own accounts as they follow from the rows of now, also before planning has been
 * computed with these. The same trip while nothing has changed since, with the accounts in its query; then one more.
 */
export const withFreshTransfers = ({ table, clock, ledger }: FreshLedgersDeps): LedgerStore => {
  const openWithCategories = async (userGuid: Guid<'USR'>, options?: OpenOptions): Promise<OpenLedgers> => {
    const items = queryPlanningInputs(table, userGuid);
    const opened = await ledger.openWithCategories(userGuid, { ...options, items });
    const inputs = planningInputsIn(userGuid, await items, clock());
    if (inputs.computed.fingerprint === inputs.fingerprint) return opened;
    // Imported here, because a cold start of every other call would load it too.
    const { findTransfersAtOnce } = await import('./find-transfers.ts');
    const kept = opened.ledgers[0]?.transfers.kept ?? NO_OWN_TRANSFERS;
    const found = await findTransfersAtOnce({ clock, ledger }, inputs, kept);
    if (found === kept) return opened;
    const transfers = lookUpTransfers(found);
    return { ...opened, ledgers: opened.ledgers.map((one) => ({ ...one, transfers })) };
  };
  return {
    ...ledger,
    openWithCategories,
    open: async (userGuid, options) => (await openWithCategories(userGuid, options)).ledgers,
  };
};
