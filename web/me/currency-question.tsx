import { useId, useState } from 'preact/hooks';
import type { Account } from './wire.ts';

const CURRENCY_LENGTH = 3;

interface Props {
  readonly account: Account;
  readonly isBusy: boolean;
  readonly answer: (currency: string) => void;
}

/** The source of some accounts, such as a SimpleFIN server, does not name the currency. Then their user says it, once. */
export const CurrencyQuestion = ({ account: { name, nickname }, isBusy, answer }: Props) => {
  const id = useId();
  const [currency, setCurrency] = useState('');
  return (
    <form
      class="currency"
      onSubmit={(event) => {
        event.preventDefault();
        answer(currency);
      }}
    >
      <label for={id}>
        Its bank does not name the currency. It counts in no sum until you do.
        <span class="unseen"> {nickname ?? name}</span>
      </label>
      <input
        id={id}
        type="text"
        required
        pattern="[A-Z]{3}"
        maxLength={CURRENCY_LENGTH}
        autocapitalize="characters"
        placeholder="CAD"
        value={currency}
        onInput={({ currentTarget }) => setCurrency(currentTarget.value.toUpperCase())}
      />
      <button type="submit" class="small" disabled={isBusy}>
        Save<span class="unseen"> the currency of {nickname ?? name}</span>
      </button>
    </form>
  );
};
