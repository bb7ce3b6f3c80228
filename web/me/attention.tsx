import { needsPerson } from './member-word.ts';
import type { Member } from './wire.ts';

interface Props {
  readonly members: readonly Member[];
  readonly repair: (member: Member) => void;
}

/** What cannot go on without the person, before all else. */
export const Attention = ({ members, repair }: Props) => {
  const waiting = members.filter(needsPerson);
  if (waiting.length === 0) return null;
  return (
    <section class="wide attention" aria-labelledby="attention">
      <h2 id="attention">
        {waiting.length === 1 ? 'One connection needs you' : `${waiting.length} connections need you`}
      </h2>
      <ul>
        {waiting.map((member) => (
          <li key={member.guid}>
            <span class="what">
              <b>{member.name ?? 'Without a name'}</b> {member.connection_status_message}
            </span>
            <button type="button" class="main" onClick={() => repair(member)}>
              {member.connection_status === 'CHALLENGED' ? 'Answer' : 'Repair'}
              <span class="unseen"> {member.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
