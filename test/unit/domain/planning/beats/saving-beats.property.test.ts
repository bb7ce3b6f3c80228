import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isRelevant,
  MICRO_DESCRIPTION_CHARACTERS_MAX,
  MICRO_TITLE_CHARACTERS_MAX,
} from '../../../../../lib/domain/planning/beats/beat.ts';
import type { BeatContext } from '../../../../../lib/domain/planning/beats/beat-template.ts';
import { computeBeats } from '../../../../../lib/domain/planning/beats/compute-beats.ts';
import { SAVE_AND_BORROW_TEMPLATES } from '../../../../../lib/domain/planning/beats/saving-templates.ts';
import type { PlanningRow } from '../../../../../lib/domain/planning/planning-row.ts';
import { TEST_NOW } from '../../../../support/members/members.ts';
import { DEPOSIT_TEMPLATES } from '../../../../support/planning/beat-drafts.ts';
import {
  type AccountWords,
  accountGuid,
  beatContext,
  dollars,
  type RowWords,
  theDayAfter,
} from '../../../../support/planning/planning-view.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';
import { savingsGoal } from './saving-beats.ts';

const ACCOUNTS: readonly AccountWords[] = [
  { name: 'Checking' },
  { name: 'Savings', type: 'SAVINGS', balance: '2600.00' },
  { name: 'College 529', type: 'INVESTMENT' },
  { name: 'HSA', type: 'SAVINGS' },
  { name: 'Card', type: 'CREDIT_CARD', balance: '800.00', feed: { creditLimitMinor: 100_000n } },
  { name: 'Paid', type: 'CREDIT_CARD', balance: '0.00', feed: { creditLimitMinor: 200_000n } },
  { name: 'Loan', type: 'LOAN', feed: { paymentDueAt: TEST_NOW + 5 * 86_400_000 } },
];
const TEXTS = ['IRS TAX REF', 'SSA TREAS 310 SOC SEC', 'MOBILE DEPOSIT', 'PROVISIONAL CREDIT DISPUTE', 'SOMETHING'];
const CATEGORIES = ['Paycheck', 'Finance Charge', 'Mortgage & Rent', 'Groceries', 'Interest Income', 'Uncategorized'];

const rows = fc.array(
  fc
    .record({
      on: fc.oneof(fc.integer({ min: -40, max: 1 }), fc.integer({ min: -150, max: 0 })),
      account: fc.constantFrom(...ACCOUNTS.map(({ name = '' }) => name)),
      text: fc.constantFrom(...TEXTS),
      category: fc.constantFrom(...CATEGORIES),
      amount: fc.constantFrom('5.00', '10.01', '240.00', '500.00', '1900.00'),
      isCredit: fc.boolean(),
      isPending: fc.boolean(),
    })
    .map(
      ({ amount, isCredit, ...row }): RowWords => ({ ...row, ...(isCredit ? { credit: amount } : { debit: amount }) }),
    ),
  { maxLength: 60 },
);
const goal = savingsGoal({
  accountGuid: accountGuid('Savings'),
  amountMinor: dollars('5000.00'),
  currentAmountMinor: dollars('2600.00'),
});
const histories = fc
  .record({ words: rows, hasGoal: fc.boolean() })
  .map(({ words, hasGoal }) => beatContext({ accounts: ACCOUNTS, rows: words }, { goals: hasGoal ? [goal] : [] }));
const beatsOf = (context: BeatContext, before: ReturnType<typeof computeBeats> = []) =>
  computeBeats(context, before, SAVE_AND_BORROW_TEMPLATES);

test('beats of debts and savings do not depend on order, and are the same once more', () => {
  forAll(runs(150, 600), histories, (context) => {
    const beats = beatsOf(context);
    const turned = { ...context, rows: context.rows.toReversed(), accounts: context.accounts.toReversed() };
    expect(beatsOf(turned)).toEqual(beats);
    expect(beatsOf(turned, beats)).toBe(beats);
  });
});

test('the generated histories lead to nearly every template of debts and savings', () => {
  const contexts = fc.sample(histories, { numRuns: 100, seed: 1 });
  const fired = new Set(contexts.flatMap((context) => beatsOf(context).map(({ template }) => template)));
  expect(fired.size).toBeGreaterThanOrEqual(SAVE_AND_BORROW_TEMPLATES.length - 4);
});

test('no transaction has two deposit beats, and short texts are short', () => {
  forAll(runs(100, 600), histories, (context) => {
    const drafts = SAVE_AND_BORROW_TEMPLATES.flatMap(({ name, find }) =>
      find(context).map((draft) => ({ name, draft })),
    );
    const told = drafts
      .filter(({ name }) => DEPOSIT_TEMPLATES.includes(name))
      .map(({ draft }) => draft.primaryTransactionGuid);
    expect(new Set(told).size).toBe(told.length);
    for (const { draft } of drafts) {
      expect(draft.microTitle.length).toBeLessThanOrEqual(MICRO_TITLE_CHARACTERS_MAX);
      expect(draft.microDescription.length).toBeLessThanOrEqual(MICRO_DESCRIPTION_CHARACTERS_MAX);
      expect(draft.activeOn <= context.today).toBe(true);
    }
  });
});

test('a day changes no beat that is still true, except interest of 90 days', () => {
  forAll(runs(100, 600), histories, (whole) => {
    const isPast = ({ transaction }: PlanningRow): boolean => transaction.date <= whole.today;
    const context = { ...whole, rows: whole.rows.filter(isPast), balanceRows: whole.balanceRows.filter(isPast) };
    const before = beatsOf(context);
    for (const beat of beatsOf(theDayAfter(context), before).filter(isRelevant)) {
      const was = before.find(({ guid }) => guid === beat.guid);
      if (was !== undefined && beat.template !== 'CreditCardInterestSummary') expect(beat).toBe(was);
    }
  });
});
