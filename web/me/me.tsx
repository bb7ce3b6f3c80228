import { useMemo, useState } from 'preact/hooks';
import { Accounts } from './accounts.tsx';
import { Banks } from './banks.tsx';
import { Beats } from './beats.tsx';
import { CashFlow } from './cash-flow.tsx';
import { Categories } from './categories.tsx';
import type { Money } from './money.ts';
import { currenciesIn } from './months.ts';
import { PlanSection } from './plan-section.tsx';
import type { Dropped } from './use-file-drop.ts';
import { useMoney } from './use-money.ts';
import type { User } from './wire.ts';

interface PicturesProps {
  readonly money: Money;
  readonly isBusy: boolean;
  readonly generateBudgets: () => void;
  readonly createPlan: () => void;
}

/** What the transactions say, in one currency at a time. */
const Pictures = ({ money, ...plan }: PicturesProps) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const currencies = useMemo(() => currenciesIn(money.rows.rows), [money]);
  /** That of most rows: what a user plans is in it. */
  const [main] = currencies;
  if (main === undefined) return null;
  const currency = chosen ?? main;
  return (
    <>
      {currencies.length > 1 && (
        <label class="field">
          Currency of the pictures
          <select value={currency} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {currencies.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      <CashFlow money={money} currency={currency} />
      <Categories money={money} currency={currency} />
      <PlanSection money={money} currency={main} {...plan} />
    </>
  );
};

interface Props {
  readonly user: User;
  /** YYYY-MM-DD on the clock of the host. */
  readonly today: string;
  /** A file for an account of the user. */
  readonly dropped: Dropped | null;
}

/** The money of one user. */
export const Me = ({ user, today, dropped }: Props) => {
  const { money, refusal, isBusy, isRefreshing, run, readAgain } = useMoney(user.id, today);
  return (
    <>
      <p class="status" role="status">
        {isBusy ? 'Reading …' : isRefreshing ? 'A refresh is under way' : ''}
      </p>
      {refusal !== null && (
        <p role="alert">
          {refusal}{' '}
          <button type="button" onClick={readAgain}>
            Read again
          </button>
        </p>
      )}
      {money !== null && (
        <>
          <Accounts accounts={money.accounts} />
          <Beats
            beats={money.beats}
            isBusy={isBusy}
            dismiss={({ guid }) =>
              run((session) => session.updateBeat({ beat_guid: guid, body: { beat: { is_dismissed: true } } }))
            }
          />
          <Pictures
            money={money}
            isBusy={isBusy}
            generateBudgets={() => run((session) => session.generateBudgets())}
            createPlan={() => run((session) => session.createSpendingPlan())}
          />
          <Banks userId={user.id} members={money.members} dropped={dropped} changed={readAgain} />
        </>
      )}
    </>
  );
};
