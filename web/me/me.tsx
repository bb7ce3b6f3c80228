import type { Session } from '@tributary-data/tributary/client';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Accounts } from './accounts.tsx';
import { Attention } from './attention.tsx';
import { Banks } from './banks.tsx';
import { Beats } from './beats.tsx';
import { isRefreshable } from './member-word.ts';
import type { Money } from './money.ts';
import { NewRows, useNewRows } from './new-rows.tsx';
import { Pictures } from './pictures.tsx';
import { EVERY_ROW, type RowFilter } from './row-filter.ts';
import { Rows } from './rows.tsx';
import { useErrand } from './use-errand.ts';
import { useMoney } from './use-money.ts';
import { WidgetFrame } from './widget-frame.tsx';
import type { Account, User } from './wire.ts';

interface Props {
  readonly user: User;
  /** YYYY-MM-DD on the clock of the host. */
  readonly today: string;
  /** Files for accounts of the user. */
  readonly dropped: readonly File[];
}

/** Balance and transactions of the account come in this currency with the next refresh. */
const settingCurrency =
  ({ members }: Money, { guid, member_guid }: Account, currency_code: string) =>
  async (session: Session): Promise<void> => {
    await session.updateAccount({ account_guid: guid, body: { account: { currency_code } } });
    if (members.some((member) => member.guid === member_guid && isRefreshable(member)))
      await session.refreshMember({ member_guid });
  };

const dismissal = (beatGuid: string) => (session: Session) =>
  session.updateBeat({ beat_guid: beatGuid, body: { beat: { is_dismissed: true } } });

/** The money of one user. */
export const Me = ({ user, today, dropped }: Props) => {
  const { money, refusal, choice, isBusy, isRefreshing, run, readAgain } = useMoney(user.id, today);
  const errands = useErrand(user.id, dropped);
  const { newGuids, remember } = useNewRows(money);
  const [filter, setFilter] = useState(EVERY_ROW);
  const { open } = errands;
  // What is known when a widget is opened counts, not what comes later.
  useEffect(() => {
    if (open !== null) remember();
  }, [open]);
  const show = (some: Partial<RowFilter>): void => {
    setFilter({ ...EVERY_ROW, ...some });
    document.getElementById('rows')?.focus();
  };
  const close = useCallback((): void => {
    errands.close();
    readAgain();
  }, [errands.close, readAgain]);
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
          <Attention members={money.members} repair={(member) => void errands.repair(member)} />
          {errands.refusal !== null && <p role="alert">{errands.refusal}</p>}
          {open !== null && <WidgetFrame key={open.url} {...open} changed={readAgain} close={close} />}
          {open === null && newGuids.size > 0 && <NewRows count={newGuids.size} show={() => show({ isNew: true })} />}
          <Accounts
            accounts={money.accounts}
            members={money.members}
            today={today}
            isBusy={isBusy || isRefreshing}
            refresh={({ guid }) => run((session) => session.refreshMember({ member_guid: guid }))}
            show={({ guid }) => show({ accountGuid: guid })}
            setCurrency={(account, currency) => run(settingCurrency(money, account, currency))}
          />
          <Beats beats={money.beats} isBusy={isBusy} dismiss={({ guid }) => run(dismissal(guid))} />
          <Pictures
            money={money}
            {...choice}
            generateBudgets={() => run((session) => session.generateBudgets())}
            createPlan={() => run((session) => session.createSpendingPlan())}
            show={(category, month) => show({ category, month })}
          />
          {money.rows.rows.length > 0 && (
            <Rows money={money} filter={filter} setFilter={setFilter} newGuids={newGuids} />
          )}
          <Banks members={money.members} errands={errands} />
        </>
      )}
    </>
  );
};
