import { useId, useState } from 'preact/hooks';
import { NoticeLine, Title, usePage } from '../page.tsx';

/** The kinds of accounts that people keep by hand, by the names of the contract. */
const TYPES = ['CHECKING', 'SAVINGS', 'CREDIT_CARD', 'LOAN', 'MORTGAGE', 'INVESTMENT', 'PROPERTY', 'CASH'] as const;

const NAME_LENGTH_MAX = 100;

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

const bodyOf = (form: FormData) => {
  const [balance, currency] = [textIn(form, 'balance'), textIn(form, 'currency').toUpperCase()];
  return {
    account: {
      name: textIn(form, 'name'),
      account_type: textIn(form, 'type'),
      ...(balance !== '' && { balance: Number(balance) }),
      ...(currency !== '' && { currency_code: currency }),
    },
  };
};

const Fields = () => {
  const { say } = usePage();
  const [name, type, balance, currency] = [useId(), useId(), useId(), useId()];
  return (
    <>
      <div class="field">
        <label for={name}>{say('manual.name')}</label>
        <input id={name} name="name" type="text" maxLength={NAME_LENGTH_MAX} required />
      </div>
      <div class="field">
        <label for={type}>{say('manual.type')}</label>
        <select id={type} name="type">
          {TYPES.map((one) => (
            <option key={one} value={one}>
              {say(`accountType.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="two">
        <div class="field">
          <label for={balance}>{say('manual.balance')}</label>
          <input id={balance} name="balance" type="number" step="any" inputMode="decimal" required />
        </div>
        <div class="field">
          <label for={currency}>{say('manual.currency')}</label>
          <input id={currency} name="currency" type="text" pattern="[A-Za-z]{3}" maxLength={3} placeholder="CAD" />
        </div>
      </div>
    </>
  );
};

/** An account that no bank is asked for. */
export const Manual = () => {
  const { say, api, person } = usePage();
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const create = async (form: HTMLFormElement): Promise<void> => {
    setBusy(true);
    const called = await api.send<{ readonly account: { readonly guid: string } }>(
      'POST',
      'accounts',
      bodyOf(new FormData(form)),
    );
    setBusy(false);
    setFailed(called.kind === 'refused');
    if (called.kind === 'ok') person({ kind: 'manualCreated', accountGuid: called.body.account.guid });
  };
  return (
    <>
      <Title>{say('manual.title')}</Title>
      <p class="soft">{say('manual.text')}</p>
      <NoticeLine />
      {hasFailed && (
        <p class="notice" role="alert">
          {say('notAccepted')}
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create(event.currentTarget);
        }}
      >
        <Fields />
        <button type="submit" class="main" disabled={isBusy}>
          {say(isBusy ? 'loading' : 'manual.add')}
        </button>
      </form>
    </>
  );
};
