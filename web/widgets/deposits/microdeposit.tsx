import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { announce, clientName, Title, usePage } from '../page.tsx';
import type { Microdeposit as Deposit } from '../wire.ts';
import type { WordKey } from '../words.ts';
import { AmountsForm } from './amounts-form.tsx';
import { failureOf, openedAt, primaryAction, shownAs, viewOf } from './deposit-view.ts';
import { tellAmounts } from './send-amounts.ts';

interface EndProps {
  readonly mark: 'good' | 'bad' | '';
  readonly path: string;
  readonly title: string;
  readonly deposit: Deposit;
  readonly children: ComponentChildren;
}

/** What is said where nothing is asked. */
const End = ({ mark, path, title, deposit, children }: EndProps) => {
  const { say, person, tell } = usePage();
  useEffect(() => announce(title), [title]);
  return (
    <div class="middle">
      <span class={`mark ${mark}`}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={path} />
        </svg>
      </span>
      <Title>{title}</Title>
      <p class="soft">{children}</p>
      <button
        type="button"
        class="main"
        onClick={() => {
          tell(primaryAction(deposit));
          person({ kind: 'back' });
        }}
      >
        {say('done')}
      </button>
    </div>
  );
};

const CLOCK = 'M12 7v5.5l3.5 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17';
const TICK = 'm5 13 4.5 4.5L19 7.5';
const EXCLAMATION = 'M12 6.5v7M12 17.5v.1';

interface AskedProps {
  readonly deposit: Deposit;
  readonly bank: string;
  readonly onRead: (deposit: Deposit) => void;
}

/** Asks for the amounts, and says how many tries are left. */
const Asked = ({ deposit, bank, onRead }: AskedProps) => {
  const { say, api } = usePage();
  const [isBusy, setBusy] = useState(false);
  const [notice, setNotice] = useState<WordKey | null>(deposit.status_name === 'DENIED' ? 'deposit.wrong' : null);
  // A new form after each try: what was wrong does not stay.
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (notice !== null) announce(say(notice));
  }, [notice, tries, say]);
  const tell = async (amounts: readonly [string, string]): Promise<void> => {
    setBusy(true);
    const told = await tellAmounts(deposit, amounts, api);
    setBusy(false);
    setNotice(told.kind === 'refused' ? told.notice : 'deposit.wrong');
    if (told.kind === 'refused') return;
    setTries((count) => count + 1);
    onRead(told.deposit);
  };
  return (
    <>
      <Title>{say('deposit.title')}</Title>
      <p class="soft">{say('deposit.text', { name: bank })}</p>
      {notice !== null && <p class="notice">{say(notice)}</p>}
      <AmountsForm key={tries} isBusy={isBusy} onTold={(amounts) => void tell(amounts)} />
      <p class="small soft" role="status">
        {say('deposit.tries', { count: deposit.tries_left })}
      </p>
    </>
  );
};

/** An account that is verified by the amounts of two small deposits. */
export const Microdeposit = ({ deposit: opened }: { readonly deposit: Deposit }) => {
  const page = usePage();
  const { say, tell } = page;
  const [deposit, setDeposit] = useState(opened);
  useEffect(() => tell(openedAt(opened)), [opened, tell]);
  const message = shownAs(deposit);
  useEffect(() => {
    if (message !== null) tell(message);
  }, [message?.name, tell]);
  const name = say.service(deposit.institution_name) || say('deposit.bank');
  const client = clientName(page);
  switch (viewOf(deposit)) {
    case 'verifyDeposits':
      return <Asked deposit={deposit} bank={name} onRead={setDeposit} />;
    case 'comeBack':
      return (
        <End deposit={deposit} mark="" path={CLOCK} title={say('deposit.waiting')}>
          {say('deposit.waiting.text', { name })}
        </End>
      );
    case 'verified':
      return (
        <End deposit={deposit} mark="good" path={TICK} title={say('deposit.verified')}>
          {say('deposit.verified.text', { name, client })}
        </End>
      );
    case 'errors':
      return (
        <End deposit={deposit} mark="bad" path={EXCLAMATION} title={say('deposit.failed')}>
          {say(failureOf(deposit), { client })}
        </End>
      );
  }
};
