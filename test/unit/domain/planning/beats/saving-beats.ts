import type { BeatContext, BeatDraft } from '../../../../../lib/domain/planning/beats/beat-template.ts';
import { SAVE_AND_BORROW_TEMPLATES } from '../../../../../lib/domain/planning/beats/saving-templates.ts';
import type { Goal } from '../../../../../lib/domain/planning/goals/goal.ts';
import { TEST_NOW } from '../../../../support/members/members.ts';
import { testGoal } from '../../../../support/planning/goals.ts';
import { accountGuid, dollars } from '../../../../support/planning/planning-view.ts';

/** Half of 1,000.00 on the account `Rainy Day`, unless told otherwise; three months old. */
export const savingsGoal = (fields: Partial<Goal> = {}): Goal =>
  testGoal({
    accountGuid: accountGuid('Rainy Day'),
    amountMinor: dollars('1000.00'),
    metaType: 'EMERGENCY_FUND',
    name: 'Cushion',
    currentAmountMinor: dollars('510.00'),
    createdAt: TEST_NOW - 90 * 86_400_000,
    updatedAt: TEST_NOW,
    ...fields,
  });

/** What one template finds. */
export const found = (name: string, context: BeatContext): readonly BeatDraft[] => {
  const template = SAVE_AND_BORROW_TEMPLATES.find((one) => one.name === name);
  if (template === undefined) throw new Error(`no template is called ${name}`);
  return template.find(context);
};

/** The only beat of a template; throws for none or several. */
export const one = (name: string, context: BeatContext): BeatDraft => {
  const drafts = found(name, context);
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1) throw new Error(`${drafts.length} beats of ${name}`);
  return draft;
};

/** Names of all templates that find something. */
export const firing = (context: BeatContext): readonly string[] =>
  SAVE_AND_BORROW_TEMPLATES.filter(({ find }) => find(context).length > 0).map(({ name }) => name);
