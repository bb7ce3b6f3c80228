import { useMemo, useState } from 'preact/hooks';
import type { Money } from './money.ts';

/** The rows that have come since a widget was opened: what is new after Done. */
export const useNewRows = (money: Money | null) => {
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null);
  const newGuids = useMemo(
    () => new Set(known === null ? [] : money?.rows.rows.flatMap(({ guid }) => (known.has(guid) ? [] : [guid]))),
    [known, money],
  );
  const remember = (): void => setKnown(new Set(money?.rows.rows.map(({ guid }) => guid)));
  return { newGuids, remember };
};

/** What came while a widget was open. */
export const NewRows = ({ count, show }: { readonly count: number; readonly show: () => void }) => (
  <p role="status">
    {count === 1 ? 'One transaction is new.' : `${count.toLocaleString('en')} transactions are new.`}{' '}
    <button type="button" onClick={show}>
      Show them
    </button>
  </p>
);
