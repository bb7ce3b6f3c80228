import { describe, expect, it } from 'vitest';
import type { Goal } from '../../../../../lib/domain/planning/goals/goal.ts';
import { TEST_NOW } from '../../../../support/members/members.ts';
import {
  type AccountWords,
  accountGuid,
  beatContext,
  dollars,
  ownCategory,
  type RowWords,
  TODAY,
} from '../../../../support/planning/planning-view.ts';
import { found, one, savingsGoal } from './saving-beats.ts';

const SAVINGS: AccountWords = { name: 'Rainy Day', type: 'SAVINGS', balance: '510.00' };

describe('CostOfLivingToIncome', () => {
  const PAY: RowWords = { on: '2026-10-15', credit: '1000.00', category: 'Paycheck' };
  const costs = (rows: readonly RowWords[], today = TODAY) =>
    found('CostOfLivingToIncome', beatContext({ rows, today, ownCategories: [ownCategory('Ground Rent', 'Home')] }));
  const spent = (debit: string, category: string, more: Partial<RowWords> = {}): RowWords => ({
    on: '2026-10-31',
    debit,
    category,
    ...more,
  });

  it.each([
    ['housing', 'Mortgage & Rent', '300.00', '300.01'],
    ['transport', 'Gas', '150.00', '150.01'],
    ['food', 'Food & Dining', '150.00', '150.01'],
    ['utilities', 'Internet', '100.00', '100.01'],
    ['health', 'Pharmacy', '100.00', '100.01'],
  ])('allows %s its share of last month, and not a cent more', (name, category, most, over) => {
    expect(costs([PAY, spent(most, category)])).toEqual([]);
    const [draft] = costs([PAY, spent(over, category)]);
    expect(draft).toMatchObject({ key: [name, '2026-10-01'], activeOn: '2026-11-01' });
    expect(draft?.description).toContain(`$${over}`);
    expect(draft?.description).toContain('$1,000.00');
    expect(costs([PAY, spent('900.00', category)])[0]?.key).toEqual(draft?.key);
  });

  it('looks at the whole last month and at no other', () => {
    expect(costs([PAY, spent('400.00', 'Mortgage & Rent', { on: '2026-10-01' })])).toHaveLength(1);
    expect(costs([PAY, spent('400.00', 'Mortgage & Rent', { on: '2026-09-30' })])).toEqual([]);
    expect(costs([PAY, spent('400.00', 'Mortgage & Rent', { on: '2026-11-01' })])).toEqual([]);
    expect(costs([PAY, spent('400.00', 'Mortgage & Rent')], '2026-12-01')).toEqual([]);
  });

  it('needs an income, and counts no shopping', () => {
    expect(costs([spent('400.00', 'Mortgage & Rent')])).toEqual([]);
    expect(costs([PAY, spent('900.00', 'Clothing')])).toEqual([]);
  });

  it.each([
    ['housing', ['Home', 'Home Insurance', 'Mortgage & Rent', 'Mortgage Payment', 'Property Tax', 'Ground Rent']],
    ['health', ['Health & Fitness', 'Dentist', 'Doctor', 'Eyecare', 'Health Insurance', 'Pharmacy']],
  ])('counts as %s what it costs by any of its categories', (name, categories) => {
    for (const category of categories) {
      expect(costs([PAY, spent('900.00', category)]).map(({ key }) => key[0])).toEqual([name]);
    }
  });

  it.each(['Furnishings', 'Home Improvement', 'Home Services', 'Home Supplies', 'Lawn & Garden', 'Gym', 'Sports'])(
    'counts %s neither as housing nor as health',
    (category) => expect(costs([PAY, spent('900.00', category)])).toEqual([]),
  );
});

describe('DesignateEmergencySavingsAccount', () => {
  const designate = (accounts: readonly AccountWords[], goals: readonly Goal[] = []) =>
    found('DesignateEmergencySavingsAccount', beatContext({ accounts }, { goals }));

  it('names the fullest savings account while none was chosen, once', () => {
    const [draft] = designate([{ name: 'Small', type: 'SAVINGS', balance: '5.00' }, SAVINGS]);
    expect(draft).toMatchObject({ key: [], activeOn: '2026-11-21', primaryAccountGuid: accountGuid('Rainy Day') });
    expect(designate([SAVINGS, { ...SAVINGS, name: 'Other', balance: '600.00' }])[0]?.key).toEqual(draft?.key);
    expect(designate([{ ...SAVINGS, balance: '511.00' }])).toEqual(designate([SAVINGS]));
  });

  it('is not sent without an open savings account, or once one was chosen', () => {
    expect(designate([{}])).toEqual([]);
    expect(designate([{ ...SAVINGS, feed: { isClosed: true } }])).toEqual([]);
    expect(designate([SAVINGS], [savingsGoal()])).toEqual([]);
    expect(designate([SAVINGS], [savingsGoal({ metaType: 'VACATION' })])).toHaveLength(1);
  });
});

describe('EmergencySavingsMilestoneReached', () => {
  const milestones = (balance: string, rows: readonly RowWords[], goals: readonly Goal[] = [savingsGoal()]) =>
    found(
      'EmergencySavingsMilestoneReached',
      beatContext({ accounts: [{ ...SAVINGS, balance }, {}], rows }, { goals }),
    );
  const put = (on: number, credit: string): RowWords => ({ on, credit, account: 'Rainy Day' });
  const rent = (month: string): RowWords => ({
    on: `2026-${month}-05`,
    debit: '1200.00',
    category: 'Mortgage & Rent',
    account: 'Checking',
  });

  it('is sent when the balance passes a milestone for the first time', () => {
    const [draft] = milestones('500.00', [put(-3, '20.00')]);
    expect(draft).toMatchObject({
      key: [accountGuid('Rainy Day'), '500'],
      activeOn: '2026-11-18',
      primaryAccountGuid: accountGuid('Rainy Day'),
    });
    expect(draft?.description).toContain('$500.00');
    expect(milestones('510.00', [put(-3, '20.00'), put(-1, '5.00')])).toEqual([draft]);
    expect(milestones('499.99', [put(-3, '20.00')])).toEqual([]);
    expect(milestones('520.00', [put(-3, '20.00')])).toEqual([]);
  });

  it('names the highest milestone passed in one day, and each passed on another day', () => {
    expect(milestones('2600.00', [put(-3, '2200.00')])).toMatchObject([{ key: [accountGuid('Rainy Day'), '2500'] }]);
    const keys = milestones('1100.00', [put(-9, '200.00'), put(-3, '500.00')]).map(({ key }) => key[1]);
    expect(new Set(keys)).toEqual(new Set(['500', '1000']));
  });

  it('is not sent for a milestone passed before, lost again, or long ago', () => {
    const before: RowWords = { on: -40, debit: '100.00', account: 'Rainy Day' };
    expect(milestones('510.00', [put(-3, '20.00'), before])).toEqual([]);
    expect(milestones('480.00', [put(-3, '40.00'), { on: -1, debit: '50.00', account: 'Rainy Day' }])).toEqual([]);
    expect(milestones('510.00', [put(-30, '20.00')])).toHaveLength(1);
    expect(milestones('510.00', [put(-31, '20.00')])).toEqual([]);
  });

  it('knows what one, three and six months cost, from the three full months before', () => {
    const year = [rent('08'), rent('09'), rent('10')];
    const [draft] = milestones('1200.00', [put(-3, '100.00'), ...year]);
    expect(draft?.key[1]).toBe('one month');
    expect(draft?.description).toContain('$1,200.00, one month of your expenses,');
    expect(milestones('3600.00', [put(-3, '100.00'), ...year])[0]?.key[1]).toBe('3 months');
    expect(milestones('7200.00', [put(-3, '100.00'), ...year])[0]?.key[1]).toBe('6 months');
    expect(milestones('1199.99', [put(-3, '100.00'), ...year])).toEqual([]);
    expect(milestones('1200.00', [put(-3, '100.00'), rent('11'), rent('07')])).toEqual([]);
  });

  it('ignores an account that was not chosen', () => {
    expect(milestones('510.00', [put(-3, '20.00')], [])).toEqual([]);
    expect(milestones('510.00', [put(-3, '20.00')], [savingsGoal({ metaType: 'VACATION' })])).toEqual([]);
  });
});

describe('GoalProgress', () => {
  const put = (on: number, credit: string): RowWords => ({ on, credit, account: 'Rainy Day' });
  const progress = (
    fields: Partial<Goal>,
    rows: readonly RowWords[] = [put(-2, '400.00')],
    account: AccountWords = SAVINGS,
  ) => found('GoalProgress', beatContext({ accounts: [account], rows }, { goals: [savingsGoal(fields)] }));

  it.each([
    ['249.99', null],
    ['250.00', '25'],
    ['499.99', '25'],
    ['500.00', '50'],
    ['750.00', '75'],
    ['999.99', '75'],
    ['1000.00', '100'],
    ['1500.00', '100'],
  ])('has at %s of 1,000.00 the milestone of %s percent', (current, percent) => {
    const keys = progress({ currentAmountMinor: dollars(current) }, [put(-2, '900.00')]).map(({ key }) => key);
    expect(keys).toEqual(percent === null ? [] : [[savingsGoal().guid, percent]]);
  });

  it('has the day of the deposit, and is shown for 30 days', () => {
    const [draft] = progress({});
    expect(draft).toMatchObject({ activeOn: '2026-11-19', primaryAccountGuid: accountGuid('Rainy Day') });
    expect(draft?.description).toBe('Cushion: $510.00 of $1,000.00, 51%.');
    expect(progress({}, [put(-30, '400.00')])).toHaveLength(1);
    expect(progress({}, [put(-31, '400.00')])).toEqual([]);
  });

  it('says 99 % of a goal that is nearly reached, and 100 % only of one that is', () => {
    const said = (current: string) => progress({ currentAmountMinor: dollars(current) })[0]?.description;
    expect(said('999.99')).toBe('Cushion: $999.99 of $1,000.00, 99%.');
    expect(said('1000.00')).toBe('Cushion: $1,000.00 of $1,000.00, 100%.');
  });

  it('counts a debt that gets smaller as progress', () => {
    const debt: AccountWords = { name: 'Rainy Day', type: 'LOAN', balance: '490.00' };
    expect(progress({ goalType: 'PAYOFF' }, [put(-4, '100.00')], debt)).toMatchObject([{ activeOn: '2026-11-17' }]);
  });

  it('is sent that day for a new goal at its half, and not if its money was spent', () => {
    expect(progress({ createdAt: TEST_NOW }, [])).toMatchObject([{ activeOn: TODAY }]);
    expect(progress({}, [])).toEqual([]);
    expect(progress({ hasBeenSpent: true })).toEqual([]);
    expect(progress({ amountMinor: 0n })).toEqual([]);
  });
});

describe('IntroduceInsights', () => {
  const introduce = (today: string, rows: readonly RowWords[] = [{ on: -1, debit: '5.00' }]) =>
    found('IntroduceInsights', beatContext({ today, rows }));

  it('welcomes from the day of the first account, for 30 days, once', () => {
    expect(introduce(TODAY)).toMatchObject([{ key: [], activeOn: TODAY }]);
    expect(introduce('2026-12-21')).toMatchObject([{ key: [], activeOn: TODAY }]);
    expect(introduce('2026-12-22')).toEqual([]);
  });

  it('waits for the first data', () => {
    expect(introduce(TODAY, [])).toEqual([]);
    expect(one('IntroduceInsights', beatContext({ rows: [{ on: 0, debit: '1.00' }] })).description).toContain(
      'one account',
    );
  });
});
