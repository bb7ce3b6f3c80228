import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { TRANSACTION_TYPE_IDS } from '../../../lib/contract/transactions/transaction-type-schema.ts';
import { currencyOf } from '../../../lib/domain/accounts/account-view.ts';
import type { CategoryBook } from '../../../lib/domain/categories/category.ts';
import { dayOf } from '../../../lib/domain/kernel/calendar.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { hintedGuid } from '../../../lib/domain/kernel/hinted-guid.ts';
import { parseMoney } from '../../../lib/domain/kernel/money.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import type { LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import { type ManualEntry, manualRow } from '../../../lib/domain/ledger/manual-row.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import type { MemberLedger } from '../../../lib/store/ledger/ledger-store.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';
import { reviseLedger } from '../ledger/transaction-change.ts';
import { showingOne } from './shown-transactions.ts';

type Body = Parameters<WriteRun<'createManualTransaction'>>[0]['body'];
type ListedWish = Extract<Body, { readonly kind: 'many' }>['transactions'][number];
type Wish = Omit<ListedWish, 'external_guid'> & { readonly external_guid?: string };

export const createManualTransaction: WriteRun<'createManualTransaction'> = async (
  { params, body, skipWebhook },
  caller,
  deps,
) => {
  const place = await placeOf(params.account_guid, caller, deps);
  if (isProblem(place)) return place;
  switch (body.kind) {
    case 'one': {
      const { transaction: wish } = body;
      const made = newRowOf(wish, 'transaction', place, deps);
      if (isProblem(made)) return made;
      const reach = { home: place.home, days: [dayOf(wish.date)], isQuiet: skipWebhook || wish.skip_webhook === true };
      const changing = reviseLedger(reach, caller, deps, ({ accounts, rows }) => {
        const account = accounts.indexOf(params.account_guid);
        if (account === -1) return NOT_FOUND;
        const row = made.rowIn(account);
        return { rows: [...rows, row], shown: [row] };
      });
      return showingOne(changing, caller, deps);
    }
    case 'many': {
      const rows: NewRow[] = [];
      for (const [index, wish] of body.transactions.entries()) {
        const made = newRowOf(wish, `transactions[${index}]`, place, deps);
        if (isProblem(made)) return made;
        rows.push({ ...made, externalGuid: wish.external_guid });
      }
      return createAll({ place, rows, isQuiet: skipWebhook }, deps);
    }
  }
};

/** The manual account that transactions are added to. */
interface Place {
  readonly home: MemberLedger;
  readonly accountGuid: Guid<'ACT'>;
  /** Of transactions that name no currency. */
  readonly currencyCode: string;
  readonly categories: CategoryBook;
}

const placeOf = async (accountGuid: Guid<'ACT'>, caller: SessionCaller, deps: WriteDeps): Promise<Place | Problem> => {
  const [{ ledgers, categories }, { accounts: open }] = await Promise.all([
    deps.ledger.openWithCategories(caller.userGuid),
    deps.accounts.list(caller.userGuid),
  ]);
  const found = open.find(({ account }) => account.guid === accountGuid);
  const home = ledgers.find(({ member }) => member.guid === found?.member.guid);
  if (found === undefined || home === undefined) return NOT_FOUND;
  if (!home.member.isManual) return problem('ruleBroken', 'Transactions can be added to manual accounts only.');
  return { home, accountGuid, currencyCode: currencyOf(found.account), categories };
};

interface MadeRow {
  /** The row in the account of that ordinal. */
  readonly rowIn: (account: number) => LedgerRow;
}

interface NewRow extends MadeRow {
  readonly externalGuid: string;
}

/** `at` is the place of the wish in the body. */
const newRowOf = (wish: Wish, at: string, place: Place, { ids, clock }: WriteDeps): MadeRow | Problem => {
  if (wish.category_guid !== undefined && !place.categories.has(wish.category_guid))
    return problem('ruleBroken', `${at}.category_guid is that of no category of this user.`);
  const currencyCode = wish.currency_code ?? place.currencyCode;
  const amount = parseMoney(wish.amount, currencyCode);
  if (amount.kind === 'refused') return problem('malformed', `${at}.amount has more digits than its currency.`);
  const entry: ManualEntry = {
    type: wish.transaction_type === TRANSACTION_TYPE_IDS.DEBIT ? 'DEBIT' : 'CREDIT',
    amountMinor: amount.minor,
    currencyCode,
    date: wish.date,
    description: wish.description,
    categoryGuid: wish.category_guid,
    memo: wish.memo,
    metadata: wish.metadata,
    isInternational: wish.is_international,
    isHidden: wish.is_hidden,
    hasBeenViewed: wish.has_been_viewed,
    externalGuid: wish.external_guid,
  };
  const guid = newGuid(place.home.member, wish.date, ids.uuid());
  return { rowIn: (account) => manualRow(entry, guid, account, clock()) };
};

const newGuid = (member: Member, date: string, uuid: string): Guid<'TRN'> =>
  hintedGuid('TRN', { timeMs: dayOf(date) * DAY_MS, memberOrdinal: member.ordinal }, uuid);

interface NewRows {
  readonly place: Place;
  readonly rows: readonly NewRow[];
  readonly isQuiet: boolean;
}

/**
 * Adds all rows in one flip, but those that the account has or had under the same `external_guid`. The user may have moved
 * such a row to any date, so the whole ledger is read.
 */
const createAll = async ({ place, rows, isQuiet }: NewRows, { reviser }: WriteDeps) => {
  const { home, accountGuid } = place;
  const reach = { member: home.member, days: 'all', isQuiet } as const;
  const result = await reviser.reviseOne(reach, (reached, change): Problem | readonly Created[] => {
    const account = reached.accounts.indexOf(accountGuid);
    if (account === -1) return NOT_FOUND;
    const known = new Map<string, Guid<'TRN'>>();
    for (const row of reached.rows) {
      const isHere = row.isManual && reached.accounts[row.account] === accountGuid;
      if (isHere && row.upstreamId !== null) known.set(row.upstreamId, row.guid);
    }
    const added: LedgerRow[] = [];
    const created = rows.map(({ externalGuid, rowIn }): Created => {
      const earlier = known.get(externalGuid);
      if (earlier !== undefined) return { external_guid: externalGuid, guid: earlier, is_created: false };
      const row = rowIn(account);
      known.set(externalGuid, row.guid);
      added.push(row);
      return { external_guid: externalGuid, guid: row.guid, is_created: true };
    });
    if (added.length === 0) return created;
    change.flip({ rows: [...reached.rows, ...added] });
    change.tellRows();
    return created;
  });
  return isProblem(result) ? result : { body: { transactions: [...result] } };
};

interface Created {
  readonly external_guid: string;
  readonly guid: Guid<'TRN'>;
  readonly is_created: boolean;
}
