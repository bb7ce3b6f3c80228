import { isUnderWay, needsPerson } from './member-word.ts';
import { ERRANDS, type Errands } from './use-errand.ts';
import type { Member } from './wire.ts';

const NAMES = ['file', 'bank', 'manage'] as const satisfies readonly (keyof typeof ERRANDS)[];

const statusOf = (member: Member): string => {
  if (member.is_manual) return 'Kept by hand';
  if (isUnderWay(member)) return 'Refreshing now';
  return member.connection_status_message ?? 'Not connected yet';
};

interface Props {
  readonly members: readonly Member[];
  readonly errands: Errands;
}

/** Where the data come from, and the widgets that connect banks and import files. */
export const Banks = ({ members, errands }: Props) => (
  <section class="wide" aria-labelledby="banks">
    <h2 id="banks">Banks and files</h2>
    {members.length === 0 && <p class="empty">Nothing is connected yet.</p>}
    <ul class="accounts">
      {members.map((member) => (
        <li key={member.guid}>
          <span>{member.name ?? 'Without a name'}</span>
          <span class={needsPerson(member) ? 'bad' : 'soft'}>{statusOf(member)}</span>
        </li>
      ))}
    </ul>
    <p class="buttons">
      {NAMES.map((errand) => (
        <button type="button" key={errand} onClick={() => void errands.start(errand)}>
          {ERRANDS[errand].label}
        </button>
      ))}
    </p>
  </section>
);
