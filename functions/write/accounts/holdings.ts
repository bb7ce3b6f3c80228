import type { HoldingDecision } from '../../../lib/app/accounts/holding-reviser.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { FoundHolding, Holding } from '../../../lib/domain/accounts/holding.ts';
import { parseMoney } from '../../../lib/domain/kernel/money.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import { presentHolding } from '../../../lib/present/accounts/holding.ts';
import { holdingEvent } from '../../../lib/present/accounts/holding-event.ts';
import type { WriteRun } from '../deps.ts';

export const updateHolding: WriteRun<'updateHolding'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const asked = body.holding;
  const isQuiet = skipWebhook || asked.skip_webhook === true;
  const decide = (found: FoundHolding): HoldingDecision<FoundHolding | Problem> => {
    const after = edited(found.holding, asked, deps.clock());
    if (isProblem(after)) return { kind: 'leave', result: after };
    const result = { ...found, holding: after };
    const events = isQuiet
      ? []
      : [newEvent(holdingEvent('updated', result, user.externalGuid), deps.ids, deps.clock())];
    return { kind: 'change', after, events, result };
  };
  const isVisible = ({ useCases }: FoundHolding['member']): boolean => hasPfm(useCases);
  const revised = await deps.holdingReviser.revise(user.guid, isVisible, params.holding_guid, decide);
  switch (revised.kind) {
    case 'absent':
      return NOT_FOUND;
    case 'done':
      await deps.announce(revised.events);
      return isProblem(revised.result) ? revised.result : { body: { holding: presentHolding(revised.result) } };
  }
};

interface Asked {
  readonly cost_basis?: string | null | undefined;
  readonly currency_code?: string | undefined;
  readonly metadata?: string | null | undefined;
}

const kept = <T>(before: T | undefined, asked: T | null | undefined): T | undefined =>
  asked === undefined ? before : (asked ?? undefined);

const edited = (holding: Holding, asked: Asked, nowMs: number): Holding | Problem => {
  const edits = {
    costBasis: kept(holding.edits.costBasis, asked.cost_basis),
    currencyCode: kept(holding.edits.currencyCode, asked.currency_code),
    metadata: kept(holding.edits.metadata, asked.metadata),
  };
  const currencyCode = edits.currencyCode ?? holding.feed.currencyCode;
  if (edits.costBasis !== undefined && parseMoney(edits.costBasis, currencyCode).kind === 'refused') {
    return problem('malformed', `holding.cost_basis must not have more digits than ${currencyCode} has.`);
  }
  return {
    ...holding,
    edits,
    costBasisUpdatedAt: edits.costBasis === holding.edits.costBasis ? holding.costBasisUpdatedAt : nowMs,
    revision: holding.revision + 1,
    updatedAt: nowMs,
  };
};
