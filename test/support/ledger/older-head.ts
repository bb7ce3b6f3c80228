import { createLedgerReviser } from '../../../lib/app/ledger/revise-ledger.ts';
import { UNCATEGORIZED } from '../../../lib/domain/categories/category.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testIds } from '../adapters/ids.ts';

type Place = Pick<Member, 'userGuid' | 'guid'>;

/** Makes the head of a member one of a release that noted no edition of the rules that describe rows. */
export const withoutEdition = async (table: Table, { userGuid, guid }: Place): Promise<void> => {
  const item = await table.get(keys.head(userGuid, guid), { isConsistent: true });
  if (item === null) throw new Error('the member has no ledger');
  const { edition: _, ...older } = item;
  await table.write({ kind: 'put', item: older });
};

const asItCame = (row: LedgerRow): LedgerRow => ({
  ...row,
  description: row.feedDescription,
  categoryGuid: UNCATEGORIZED,
  merchantGuid: null,
});

/** Makes all rows of a member those of a release whose rules said nothing of any text. */
export const withOlderWords = async (deps: { readonly table: Table; readonly clock: Clock }, member: Member) => {
  const { reviseOne } = createLedgerReviser({
    ...deps,
    ids: testIds('older words'),
    wait: async () => undefined,
    announce: async () => undefined,
  });
  await reviseOne({ member, days: 'all', isQuiet: true }, ({ rows }, { flip }) => flip({ rows: rows.map(asItCame) }));
  await withoutEdition(deps.table, member);
};
