import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import type { Random } from '../../support/recurring/random.ts';
import { splitOf } from './bank-rows.ts';
import type { Edit, MadeUpAccount, MadeUpRow, MadeUpUser } from './user.ts';

/** So many days before the second reading, rows are near enough for figures of that day. */
const DAYS_NEAR = 100;
const CATEGORIES = ['Groceries', 'Books', 'Gas', 'Banking Fee', 'Transfer', 'Home Improvement'];

/** What a user changes between two readings: mostly rows of the last months, and one account at most. */
export const makeEdits = (random: Random, user: MadeUpUser): readonly Edit[] => {
  const { rows, readOn } = user;
  const last = readOn.at(-1) ?? '';
  const near = rows.filter(({ on, parent, series, isSplit }) => {
    return on >= addDays(last, -DAYS_NEAR) && on <= last && parent === null && series === null && !isSplit;
  });
  if (near.length === 0 || random.chance(0.3)) return [];
  // Each row once: what comes first and second is not asked.
  const chosen = new Set(Array.from({ length: random.whole(1, 12) }, () => random.pick(near)));
  const ofRows = [...chosen].map(({ id, on }): Edit => {
    const kind = random.pick(['hide', 'delete', 'split', 'recategorise', 'move'] as const);
    if (kind === 'recategorise') return { kind, row: id, category: random.pick(CATEGORIES) };
    return kind === 'move' ? { kind, row: id, on: addDays(on, random.whole(-40, 5)) } : { kind, row: id };
  });
  return [...ofRows, ...editsOfAccounts(random, user)];
};

/** Beats about the goal of an account that does not count are left open: no document says which hold. */
const CLOSED = ['close', null] as const;

const editsOfAccounts = (random: Random, { accounts, goals }: MadeUpUser): readonly Edit[] => {
  const second = accounts.find(({ name }) => name === 'Second checking');
  if (second === undefined || second.isHidden || second.isClosed) return [];
  const hasGoal = goals.some(({ account }) => account === second.name);
  const kind = random.pick(hasGoal ? CLOSED : (['close', 'hide account', 'merge', null] as const));
  return kind === null ? [] : [{ kind, account: second.name, into: 'Checking' }];
};

type RowEdit = Extract<Edit, { readonly row: string }>;
type AccountEdit = Extract<Edit, { readonly account: string }>;

/** What the user has from the second reading on. */
export const editedRows = ({ rows, edits }: MadeUpUser): readonly MadeUpRow[] => {
  const byRow = new Map(edits.flatMap((edit) => ('row' in edit ? [[edit.row, edit] as const] : [])));
  return rows.flatMap((row) => {
    const edit = byRow.get(row.id);
    return edit === undefined ? [row] : editedRow(row, edit);
  });
};

const editedRow = (row: MadeUpRow, edit: RowEdit): readonly MadeUpRow[] => {
  switch (edit.kind) {
    case 'hide':
      return [{ ...row, isHidden: true }];
    case 'delete':
      return [{ ...row, isDeleted: true }];
    case 'split':
      return splitOf(row);
    case 'recategorise':
      return [{ ...row, category: edit.category, isEdited: true }];
    case 'move':
      return [{ ...row, on: edit.on, movedFrom: row.on, isEdited: true }];
  }
};

export const editedAccounts = ({ accounts, edits }: MadeUpUser): readonly MadeUpAccount[] =>
  accounts.map((account) => {
    const [edit] = edits.flatMap((one) => ('account' in one && one.account === account.name ? [one] : []));
    return edit === undefined ? account : editedAccount(account, edit);
  });

const editedAccount = (account: MadeUpAccount, { kind, into }: AccountEdit): MadeUpAccount => {
  switch (kind) {
    case 'close':
      return { ...account, isClosed: true };
    case 'hide account':
      return { ...account, isHidden: true };
    case 'merge':
      return { ...account, mergedInto: into };
  }
};
