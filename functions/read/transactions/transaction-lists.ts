import { isProblem, NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import { type Guid, isGuid } from '../../../lib/domain/kernel/guid.ts';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import type { RowFilter } from '../../../lib/domain/ledger/row-filter.ts';
import type { UseCase } from '../../../lib/domain/members/use-case.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import type { PageQuery } from '../../../lib/present/kernel/page.ts';
import type { ReadDeps, ReadRun } from '../deps.ts';
import { checkedWindow, type PathWindow } from '../ledger/path-window.ts';
import { ofRule, openList, transactionPage, visible } from '../ledger/transaction-page.ts';

interface ListQuery extends PageQuery {
  readonly use_case?: UseCase | undefined;
  readonly account_guids?: readonly Guid<'ACT'>[] | undefined;
  readonly user_transaction_rule_guid?: Guid<'TXR'> | undefined;
}

interface ListInput {
  readonly params: PathWindow & { readonly account_guid?: Guid<'ACT'> };
  readonly query: ListQuery;
  readonly after?: string | undefined;
}

/** Rows that were stored or changed in the window, whatever their own dates. An account that the path names must exist. */
const byInstant =
  (kind: 'created' | 'updated') =>
  async ({ params, query, after }: ListInput, caller: SessionCaller, deps: ReadDeps) => {
    const window = checkedWindow(params);
    if (isProblem(window)) return window;
    const { account_guid: only } = params;
    const { ledgers, recurs } = await openList(deps, caller, { withStatistics: true });
    if (only !== undefined && !ledgers.some(({ index }) => index?.accounts.includes(only))) return NOT_FOUND;
    const filters: readonly RowFilter[] = [
      { kind, fromMs: Date.parse(window.from), toMs: Date.parse(window.to) + DAY_MS - 1 },
      ...ofRule(query.user_transaction_rule_guid),
    ];
    const accountGuids = only === undefined ? (query.account_guids ?? null) : [only];
    const selection = {
      ledgers: visible(ledgers, query.use_case),
      recurs,
      accountGuids,
      filters,
      from: null,
      to: null,
    };
    return transactionPage(deps, caller, { query, after }, selection);
  };

export const listTransactionsCreatedBetween: ReadRun<'listTransactionsCreatedBetween'> = byInstant('created');
export const listTransactionsUpdatedBetween: ReadRun<'listTransactionsUpdatedBetween'> = byInstant('updated');
export const listAccountTransactionsCreatedBetween: ReadRun<'listAccountTransactionsCreatedBetween'> =
  byInstant('created');
export const listAccountTransactionsUpdatedBetween: ReadRun<'listAccountTransactionsUpdatedBetween'> =
  byInstant('updated');

const byCategory = async (
  { wanted, withChildren }: { readonly wanted: readonly Guid<'CAT'>[]; readonly withChildren: boolean },
  { params, query, after }: ListInput,
  caller: SessionCaller,
  deps: ReadDeps,
) => {
  const window = checkedWindow(params);
  if (isProblem(window)) return window;
  const { ledgers, categories, recurs } = await openList(deps, caller, { withStatistics: true });
  if (!wanted.every((guid) => categories.has(guid))) return NOT_FOUND;
  const guids = new Set<string>(wanted);
  if (withChildren) {
    for (const { guid, parentGuid } of categories.all)
      if (parentGuid !== null && guids.has(parentGuid)) guids.add(guid);
  }
  const filters = [{ kind: 'category', guids }] as const;
  const accountGuids = query.account_guids ?? null;
  const selection = { ledgers: visible(ledgers, query.use_case), recurs, accountGuids, filters, ...window };
  return transactionPage(deps, caller, { query, after }, selection);
};

export const listTransactionsByCategory: ReadRun<'listTransactionsByCategory'> = (input, caller, deps) =>
  byCategory({ wanted: [input.params.category_guid], withChildren: false }, input, caller, deps);

/** More categories than any user has, so that one path cannot ask for thousands. */
const CATEGORIES_PER_LIST_MAX = 200;

interface TopLevelInput extends ListInput {
  readonly params: PathWindow & { readonly top_level_category_guids: string };
}

/** `+` joins the guids. Clients that decode the path before they send it send a blank in its place. */
const byTopLevel = async (input: TopLevelInput, caller: SessionCaller, deps: ReadDeps) => {
  const guids = input.params.top_level_category_guids.split(/[+, ]/);
  if (guids.length > CATEGORIES_PER_LIST_MAX)
    return problem('malformed', `top_level_category_guids must name at most ${CATEGORIES_PER_LIST_MAX} categories.`);
  const valid = guids.filter((guid) => isGuid('CAT', guid));
  if (valid.length < guids.length) return NOT_FOUND;
  return byCategory({ wanted: valid, withChildren: true }, input, caller, deps);
};

export const listTransactionsByTopLevelCategory: ReadRun<'listTransactionsByTopLevelCategory'> = byTopLevel;
export const listTransactionsByTopLevelCategories: ReadRun<'listTransactionsByTopLevelCategories'> = byTopLevel;
