import type * as entries from '../../../lib/contract/accounts/holding-operations.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import { paginationOf } from '../../../lib/domain/kernel/paging.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentHolding } from '../../../lib/present/accounts/holding.ts';
import type { HoldingStore } from '../../../lib/store/accounts/holding-store.ts';

export interface HoldingDeps {
  readonly holdings: HoldingStore;
}

/** Members kept for moving money only show their accounts and nothing that lies in them. */
const isVisible = (member: Member): boolean => hasPfm(member.useCases);

export const listHoldings: Run<typeof entries.listHoldings, SessionCaller, HoldingDeps> = async (
  { query },
  caller,
  deps,
) => {
  const request = { page: query.page, perPage: query.records_per_page };
  const { entries: holdings, total } = await deps.holdings.page(caller.userGuid, isVisible, request);
  return { body: { holdings: holdings.map(presentHolding), pagination: paginationOf(request, total) } };
};

export const readHolding: Run<typeof entries.readHolding, SessionCaller, HoldingDeps> = async (
  { params },
  caller,
  deps,
) => {
  const found = await deps.holdings.byGuid(caller.userGuid, isVisible, params.holding_guid);
  return found === null ? NOT_FOUND : { body: { holding: presentHolding(found) } };
};
