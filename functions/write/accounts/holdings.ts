import type { HoldingDecision } from '../../../lib/app/accounts/holding-reviser.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { editHolding } from '../../../lib/domain/accounts/edit-holding.ts';
import type { FoundHolding } from '../../../lib/domain/accounts/holding.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import { presentHolding } from '../../../lib/present/accounts/holding.ts';
import { holdingEvent } from '../../../lib/present/accounts/holding-event.ts';
import type { WriteRun } from '../deps.ts';

const tooFine = (currencyCode: string): Problem =>
  problem('malformed', `holding.cost_basis must not have more digits than ${currencyCode} has.`);

export const updateHolding: WriteRun<'updateHolding'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const { cost_basis: costBasis, currency_code: currencyCode, metadata, skip_webhook } = body.holding;
  const isQuiet = skipWebhook || skip_webhook === true;
  const decide = (found: FoundHolding): HoldingDecision<FoundHolding | Problem> => {
    const edited = editHolding(found.holding, { costBasis, currencyCode, metadata }, deps.clock());
    if (edited.kind === 'refused') return { kind: 'leave', result: tooFine(edited.currencyCode) };
    const after = edited.holding;
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
