import { editHolding, type HoldingEdited } from '../../../lib/app/accounts/edit-holding.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { presentHolding } from '../../../lib/present/accounts/holding.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

const refusalOf = (refusal: Extract<HoldingEdited, { readonly kind: 'refused' }>): Problem =>
  refusal.reason === 'missing'
    ? NOT_FOUND
    : problem('malformed', `holding.cost_basis must not have more digits than ${refusal.currencyCode} has.`);

export const updateHolding: WriteRun<'updateHolding'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const { cost_basis: costBasis, currency_code: currencyCode, metadata, skip_webhook } = body.holding;
  const request = await requestOf(caller, skipWebhook || skip_webhook === true);
  const edited = await editHolding(deps, request, params.holding_guid, { costBasis, currencyCode, metadata });
  return edited.kind === 'refused' ? refusalOf(edited) : { body: { holding: presentHolding(edited.found) } };
};
