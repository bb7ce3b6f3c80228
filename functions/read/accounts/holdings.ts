import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { paginationOf } from '../../../lib/domain/kernel/paging.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import { presentHolding } from '../../../lib/present/accounts/holding.ts';
import { pageRequestOf } from '../../../lib/present/kernel/page.ts';
import type { ReadRun } from '../deps.ts';

/** A member that is kept only for moving money shows its accounts, and nothing that is in them. */
const isVisible = (member: Member): boolean => hasPfm(member.useCases);

export const listHoldings: ReadRun<'listHoldings'> = async ({ query }, caller, deps) => {
  const request = pageRequestOf(query);
  const { entries: holdings, total } = await deps.holdings.page(caller.userGuid, isVisible, request);
  return { body: { holdings: holdings.map(presentHolding), pagination: paginationOf(request, total) } };
};

export const readHolding: ReadRun<'readHolding'> = async ({ params }, caller, deps) => {
  const found = await deps.holdings.byGuid(caller.userGuid, isVisible, params.holding_guid);
  return found === null ? NOT_FOUND : { body: { holding: presentHolding(found) } };
};
