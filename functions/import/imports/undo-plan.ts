import type { UndoPlan } from '../../../lib/app/ledger/undo-import.ts';
import type { ImportRecord } from '../../../lib/domain/imports/import-record.ts';
import { importToItem } from '../../../lib/store/imports/import-item.ts';

/** How one import of a member is undone; `records` are all of them. Undoing it again changes no row. */
export const undoPlanOf = (record: ImportRecord, records: readonly ImportRecord[]): UndoPlan => {
  const others = records.filter(({ guid }) => guid !== record.guid);
  const jobsOf = (status: ImportRecord['status']) =>
    others.filter((other) => other.status === status).map(({ jobGuid }) => jobGuid);
  return {
    kind: 'undo',
    undone: record.jobGuid,
    others: jobsOf('COMPLETED'),
    earlier: jobsOf('UNDONE'),
    writes: [{ kind: 'put', item: importToItem({ ...record, status: 'UNDONE' }) }],
  };
};
