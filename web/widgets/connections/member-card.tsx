import { useId, useState } from 'preact/hooks';
import { announce, Tile, usePage } from '../page.tsx';
import type { Member } from '../wire.ts';
import { type Say, statusSentence } from '../words.ts';
import { Accounts } from './accounts.tsx';
import { type MemberState, stateOf } from './member-state.ts';

const MINUTE_SECONDS = 60;

/** What the service says of a connection with which everything is right. The state says it already. */
const PLAIN = 'Connected.';

interface Props {
  readonly member: Member;
  readonly changed: (member: Member) => void;
  readonly remove: () => void;
}

const timeIn = (say: Say, instant: string): string =>
  new Intl.DateTimeFormat(say.language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** What became of the wish for a refresh; null where it was granted. */
const outcomeOf = (say: Say, refresh: string | null): string | null => {
  if (refresh === null || refresh === 'started' || refresh === 'joined') return null;
  const [, seconds] = /retry-after=(\d+)/.exec(refresh) ?? [];
  return seconds === undefined
    ? say('blocked')
    : say('tooSoon', { minutes: Math.max(1, Math.ceil(Number(seconds) / MINUTE_SECONDS)) });
};

/** The requests that the upstream still allows, where it counts them. */
const Budget = ({ member }: { readonly member: Member }) => {
  const { say } = usePage();
  const { upstream_budget: budget } = member;
  if (budget === null) return null;
  const { left, limit, refills_at } = budget;
  return (
    <small>
      {say('budget.left', { left, limit })}
      {left === 0 && refills_at !== null && ` ${say('budget.refills', { time: timeIn(say, refills_at) })}`}
    </small>
  );
};

const Refresh = ({ member, changed }: Pick<Props, 'member' | 'changed'>) => {
  const { say, api } = usePage();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const refresh = async (): Promise<void> => {
    setBusy(true);
    const path = `members/${member.guid}/aggregate`;
    const called = await api.once<{ readonly member: Member }>({ method: 'GET', path });
    setBusy(false);
    if (called.kind === 'ok') changed(called.body.member);
    const text = called.kind === 'ok' ? outcomeOf(say, called.headers.get('Tributary-Refresh')) : say('callFailed');
    setOutcome(text);
    announce(text ?? say('state.busy'));
  };
  return (
    <>
      <button type="button" disabled={isBusy || member.upstream_budget?.left === 0} onClick={() => void refresh()}>
        {say('list.refresh')}
        <span class="unseen"> {member.name}</span>
      </button>
      <Budget member={member} />
      {outcome !== null && <small>{outcome}</small>}
    </>
  );
};

const REPAIRS: Readonly<Record<MemberState, 'list.repair' | 'list.file' | null>> = {
  good: null,
  busy: null,
  person: 'list.repair',
  file: 'list.file',
  later: null,
  ended: null,
};

const Actions = ({ member, changed, remove }: Props) => {
  const { say } = usePage();
  const state = stateOf(member);
  const isRefreshed = member.institution_code !== 'file_import' && (state === 'good' || state === 'later');
  return (
    <div class="actions">
      {isRefreshed && <Refresh member={member} changed={changed} />}
      <button type="button" class="bad" onClick={remove}>
        {say('list.remove')}
        <span class="unseen"> {member.name}</span>
      </button>
    </div>
  );
};

/** One connection: its state in a word, and on demand its accounts and what can be done with it. */
export const MemberCard = ({ member, changed, remove }: Props) => {
  const { say, person, state: page } = usePage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const state = stateOf(member);
  const repair = REPAIRS[state];
  const { successfully_aggregated_at: at } = member;
  const name = say.service(member.name);
  return (
    <li class="panel">
      <button type="button" class="row" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <Tile name={name} />
        <span class="grow">
          <b>{name}</b>
          <small class={`state ${state}`}>{say(`state.${state}`)}</small>
        </span>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="m6 9.5 6 6 6-6" />
        </svg>
      </button>
      {repair !== null && (
        <div class="inner">
          <p class="small">{statusSentence(say, member)}</p>
          <button
            type="button"
            class="second"
            disabled={page.isBusy}
            onClick={() => person({ kind: 'repair', member })}
          >
            {say(repair)}
            <span class="unseen"> {name}</span>
          </button>
        </div>
      )}
      <div id={id} class="inner" hidden={!isOpen}>
        {repair === null && member.connection_status_message !== PLAIN && (
          <p class="small">{statusSentence(say, member)}</p>
        )}
        {at !== null && <p class="small soft">{say('list.updated', { time: timeIn(say, at) })}</p>}
        {isOpen && <Accounts member={member} />}
        <Actions member={member} changed={changed} remove={remove} />
      </div>
    </li>
  );
};
