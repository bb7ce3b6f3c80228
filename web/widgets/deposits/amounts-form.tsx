import { useId } from 'preact/hooks';
import { usePage } from '../page.tsx';

/** Dollars and cents, with the sign that the person's keyboard has. */
const AMOUNT = '[0-9]{1,4}([.,][0-9]{1,2})?|[.,][0-9]{1,2}';

const Amount = ({ name, label }: { readonly name: string; readonly label: string }) => {
  const { say } = usePage();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        pattern={AMOUNT}
        title={say('deposit.form')}
        placeholder="0.00"
        required
      />
    </div>
  );
};

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

interface Props {
  readonly isBusy: boolean;
  readonly onTold: (amounts: readonly [string, string]) => void;
}

/** Asks for the amounts of the two deposits. */
export const AmountsForm = ({ isBusy, onTold }: Props) => {
  const { say } = usePage();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        onTold([textIn(form, 'first'), textIn(form, 'second')]);
      }}
    >
      <div class="two even">
        <Amount name="first" label={say('deposit.first')} />
        <Amount name="second" label={say('deposit.second')} />
      </div>
      <button type="submit" class="main" disabled={isBusy}>
        {say(isBusy ? 'loading' : 'deposit.confirm')}
      </button>
    </form>
  );
};
