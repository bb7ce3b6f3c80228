import type { Session } from '@tributary-data/tributary/client';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { refusalIn, sessionOf } from './calls.ts';
import { isUnderWay } from './member-word.ts';
import { type Money, readMoney } from './money.ts';

/** While a refresh runs; the service asks callers to wait three seconds between two reads. */
const READ_AGAIN_MS = 4_000;

interface Shown {
  /** Null until it was read for the first time. */
  readonly money: Money | null;
  readonly refusal: string | null;
}

export interface CurrencyChoice {
  /** The currency of the pictures; null for the one in which the user plans. */
  readonly currency: string | null;
  readonly chooseCurrency: (currency: string) => void;
  /** Another one can be chosen when what is read is there. */
  readonly isBusy: boolean;
}

interface MoneyOfUser extends Shown {
  readonly choice: CurrencyChoice;
  readonly isBusy: boolean;
  readonly isRefreshing: boolean;
  /** Does something, and reads everything again. */
  readonly run: (work: (session: Session) => Promise<unknown>) => void;
  readonly readAgain: () => void;
}

/** The money of a user, read again while a refresh runs. `today` is YYYY-MM-DD on the clock of the host. */
export const useMoney = (userId: string, today: string): MoneyOfUser => {
  const session = useMemo(() => sessionOf(userId), [userId]);
  const [{ money, refusal }, setShown] = useState<Shown>({ money: null, refusal: null });
  const [currency, chooseCurrency] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const work = useCallback(
    async (task: (session: Session) => Promise<unknown>): Promise<void> => {
      setBusy(true);
      try {
        await task(session);
        setShown({ money: await readMoney(session, today, currency), refusal: null });
      } catch (error) {
        const refused = refusalIn(error);
        if (refused === null) throw error;
        setShown((before) => ({ ...before, refusal: refused }));
      } finally {
        setBusy(false);
      }
    },
    [session, today, currency],
  );
  const run = useCallback((task: (session: Session) => Promise<unknown>) => void work(task), [work]);
  const readAgain = useCallback(() => run(async () => undefined), [run]);
  useEffect(readAgain, [readAgain]);

  const isRefreshing = money?.members.some(isUnderWay) === true;
  useEffect(() => {
    if (!isRefreshing || isBusy) return undefined;
    const timer = setTimeout(readAgain, READ_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isRefreshing, isBusy, readAgain]);
  const choice = { currency, chooseCurrency, isBusy };
  return { money, refusal, choice, isBusy, isRefreshing, run, readAgain };
};
