import { useConsole } from '../console.tsx';
import { Badge, Empty, Guid, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { nameOf } from './find.ts';
import { readMembers } from './use-found.ts';
import { MemberLines } from './users-page.tsx';

const SECONDS = 5;

export const UserPage = ({ userGuid }: { readonly userGuid: string }) => {
  const desk = useConsole();
  const user = usePoll(`user ${userGuid}`, SECONDS, () => desk.api.user(userGuid));
  const members = usePoll(`members ${userGuid}`, SECONDS, () => readMembers(desk, userGuid));
  return (
    <>
      <p class="crumbs">
        <a href="#/members">Users and members</a>
      </p>
      <Shown polled={user}>
        {(found) => (
          <>
            <h1>{nameOf(found)}</h1>
            <p class="soft">
              {found.id} <Guid>{found.guid}</Guid> {found.is_disabled && <Badge tone="bad">Disabled</Badge>}
            </p>
          </>
        )}
      </Shown>
      <h2>Members</h2>
      <Shown polled={members}>
        {({ members: found }) =>
          found.length === 0 ? (
            <Empty>
              This user has connected nothing yet. A member appears here as soon as the user connects a bank.
            </Empty>
          ) : (
            <div class="card">
              <MemberLines user={{ guid: userGuid }} members={found} />
            </div>
          )
        }
      </Shown>
    </>
  );
};
