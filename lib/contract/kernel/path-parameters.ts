import * as z from 'zod/mini';
import { documentAs } from './documented-as.ts';
import * as guids from './guids.ts';
import { externalId } from './input-text.ts';
import { text } from './values.ts';

/**
 * A day stays text here, and a number below it, so that a wrong one is answered with 400: a path that does not match its
 * schemas is answered with 404.
 */
const pathDate = documentAs(z.string(), () => z.iso.date());
const pathNumber = documentAs(z.string(), () => z.int().check(z.minimum(1)));

/**
 * Every parameter that a path can have, by its name. A malformed one is answered with 404, like an object that does not
 * exist.
 */
const PATH_PARAMETERS = {
  account_guid: guids.accountGuid,
  beat_guid: guids.beatGuid,
  budget_guid: guids.budgetGuid,
  category_guid: guids.categoryGuid,
  connector: text,
  deliverable_guid: guids.deliverableGuid,
  end_date: pathDate,
  event_guid: guids.eventGuid,
  goal_guid: guids.goalGuid,
  guid: guids.scheduledPaymentGuid,
  holding_guid: guids.holdingGuid,
  /** The id that a partner gave the user. */
  id: externalId,
  import_guid: guids.importGuid,
  insight_guid: guids.beatGuid,
  institution_guid: guids.institutionGuid,
  iteration_item_guid: guids.iterationItemGuid,
  iteration_number: pathNumber,
  job_guid: guids.jobGuid,
  mapping_guid: guids.importMappingGuid,
  member_guid: guids.memberGuid,
  merchant_guid: guids.merchantGuid,
  merchant_location_guid: guids.merchantLocationGuid,
  micro_deposit_guid: guids.microDepositGuid,
  name: text,
  notification_guid: guids.notificationGuid,
  repeating_transaction_guid: guids.repeatingTransactionGuid,
  replay_guid: guids.replayGuid,
  spending_plan_account_guid: guids.spendingPlanAccountGuid,
  spending_plan_guid: guids.spendingPlanGuid,
  start_date: pathDate,
  tag_guid: guids.tagGuid,
  tagging_guid: guids.taggingGuid,
  token: text,
  /** Several categories are joined by `+`. */
  top_level_category_guids: text,
  transaction_guid: guids.transactionGuid,
  transaction_rule_guid: guids.transactionRuleGuid,
  type: text,
  webhook_endpoint_guid: guids.webhookEndpointGuid,
};
type PathParameters = typeof PATH_PARAMETERS;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The values of the parameters that a path names, as `/members/{member_guid}` names one. */
export type PathValues<Path extends string> = {
  readonly [Name in NamesIn<Path>]: Name extends keyof PathParameters ? z.output<PathParameters[Name]> : never;
};

/** The schema of the parameters that a path names; undefined where it names none. */
export const schemaOfPath = (path: string): z.ZodMiniType<Record<string, unknown>> | undefined => {
  const known: Readonly<Record<string, z.ZodMiniType>> = PATH_PARAMETERS;
  const named: Record<string, z.ZodMiniType> = {};
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const schema = known[name];
    if (schema === undefined) throw new Error(`The path parameter ${name} has no schema`);
    named[name] = schema;
  }
  return Object.keys(named).length === 0 ? undefined : z.object(named);
};
