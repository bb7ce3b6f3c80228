import { useConsole } from '../console.tsx';
import { Empty, Guid, Shown, When } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { hrefOf } from '../route.ts';
import type { DueLine } from '../wire.ts';

const SECONDS = 6;
/** The host tells a hundred; the next ones matter. */
const SHOWN_MAX = 20;

const KINDS: Readonly<Record<string, string>> = {
  member: 'Look at a member',
  event: 'Send an event',
  delivery: 'Attempt a delivery',
  replay: 'Go on with a replay',
  parking: 'Look at the parked deliveries of an endpoint',
  microDeposit: 'Look at small deposits',
  consent: 'End a consent window',
  planning: 'Plan for a user',
  planningWork: 'Plan for a user',
  leftovers: 'Delete leftovers',
  user: 'Carry a deletion of a user through',
};

export const DueList = () => {
  const { api } = useConsole();
  const due = usePoll('due', SECONDS, () => api.local<{ readonly due: readonly DueLine[] }>('GET', '/due'));
  return (
    <section class="card" aria-labelledby="due">
      <h2 id="due">What is due next</h2>
      <Shown polled={due}>
        {({ due: lines }) =>
          lines.length === 0 ? (
            <Empty>Nothing is due. Connect a member, and its next refresh is listed here.</Empty>
          ) : (
            <ul class="rows list">
              {lines.slice(0, SHOWN_MAX).map((line) => (
                <li key={`${line.due_at} ${line.kind} ${line.user_guid} ${line.member_guid}`}>
                  <span>
                    {line.lane === 'turn' ? 'Refresh a member in the background' : (KINDS[line.kind] ?? line.kind)}
                  </span>
                  <DueObject line={line} />
                  <When at={line.due_at} />
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
};

const DueObject = ({ line: { user_guid: userGuid, member_guid: memberGuid } }: { readonly line: DueLine }) => {
  if (userGuid === null) return <span />;
  return memberGuid === null ? (
    <Guid>{userGuid}</Guid>
  ) : (
    <a href={hrefOf({ kind: 'member', userGuid, memberGuid })}>
      <Guid>{memberGuid}</Guid>
    </a>
  );
};
