import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Badge, Empty, Failure, Guid, Shown } from '../parts.tsx';
import { hrefOf } from '../route.ts';
import type { Member, User } from '../wire.ts';
import { type Found, find, nameOf } from './find.ts';
import { toneOfStatus } from './member-status.ts';
import type { AllUsers } from './read-users.ts';
import { useLookUp, useUsers } from './use-found.ts';
import { useUnlistedUser } from './use-unlisted-user.ts';

/** Users whose members one click reads at most; each is a call. */
const LOOK_UP_MAX = 200;

const NONE: AllUsers = { users: [], isCut: false };

/** What was typed last, so that the way back from a member leads to what was found. */
let lastSearch = '';

export const UsersPage = () => {
  const { api, lookedUp, isLocal } = useConsole();
  const users = useUsers(api);
  const { isLooking, look, refusal } = useLookUp();
  const [text, setText] = useState(lastSearch);
  const listed = users.body ?? NONE;
  const foundInList = find(listed.users, lookedUp, text);
  const unlisted = useUnlistedUser(api, listed, text.trim(), foundInList.length > 0);
  const others = unlisted === null ? [] : [unlisted];
  const found = [...others.map((user) => ({ user, members: lookedUp.get(user.guid) ?? null })), ...foundInList];
  const field = useRef<HTMLInputElement>(null);
  const search = (typed: string): void => {
    lastSearch = typed;
    setText(typed);
  };
  const lookUp = async (users: readonly User[]): Promise<void> => {
    await look(users);
    // The button is gone then; the keyboard goes on in the search.
    field.current?.focus();
  };
  return (
    <>
      <h1>Users and members</h1>
      <Shown polled={users}>
        {({ users: all, isCut }) => {
          if (all.length === 0) return <NoUsers isLocal={isLocal} />;
          const unknown = [...others, ...all].filter(({ guid }) => !lookedUp.has(guid)).slice(0, LOOK_UP_MAX);
          return (
            <>
              <Search field={field} text={text} onText={search} />
              <LookUp users={unknown} isLooking={isLooking} onLookUp={() => void lookUp(unknown)} />
              <Failure text={refusal} />
              {isCut && (
                <p class="soft">
                  Only the first {all.length} users are listed here. Type the whole id or guid of another one to find
                  it.
                </p>
              )}
              <p class="soft" role="status">
                {foundInList.length} of {all.length} users{unlisted !== null && ', and one that is not listed'}
              </p>
              {found.length === 0 && (
                <Empty>Nothing has all of these words. Try fewer of them, or look up the members first.</Empty>
              )}
              <ul class="list">
                {found.map((one) => (
                  <UserLine key={one.user.guid} found={one} />
                ))}
              </ul>
            </>
          );
        }}
      </Shown>
    </>
  );
};

const NoUsers = ({ isLocal }: { readonly isLocal: boolean }) => (
  <Empty>
    This client has no users yet. Create one with <code>POST /users</code>; it appears here within seconds.
    {isLocal && (
      <>
        {' '}
        Or run <code>npm run seed</code> in the folder of the project: it makes three made-up users.
      </>
    )}
  </Empty>
);

interface SearchProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onText: (text: string) => void;
}

const Search = ({ field, text, onText }: SearchProps) => (
  <form class="find" onSubmit={(event) => event.preventDefault()}>
    <label for="find">Find a user or a member</label>
    <input
      id="find"
      ref={field}
      type="search"
      value={text}
      placeholder="Name, id, guid, institution or status"
      autocomplete="off"
      onInput={({ currentTarget }) => onText(currentTarget.value)}
    />
  </form>
);

interface LookUpProps {
  readonly users: readonly User[];
  readonly isLooking: boolean;
  readonly onLookUp: () => void;
}

const LookUp = ({ users, isLooking, onLookUp }: LookUpProps) =>
  users.length === 0 ? null : (
    <div class="beside hint">
      <p>
        Members are found once they are looked up: one call for{' '}
        {users.length === 1 ? 'one user' : `each of ${users.length} users`}. It counts as no visit and starts no
        refresh.
      </p>
      <button type="button" disabled={isLooking} onClick={onLookUp}>
        {isLooking ? 'Looking up…' : 'Look up members'}
      </button>
    </div>
  );

const UserLine = ({ found: { user, members } }: { readonly found: Found }) => (
  <li class="card user">
    <a class="main-link" href={hrefOf({ kind: 'user', userGuid: user.guid })}>
      {nameOf(user)}
    </a>
    <span class="soft">
      {user.id} <Guid>{user.guid}</Guid>
    </span>
    {user.is_disabled && <Badge tone="bad">Disabled</Badge>}
    {members !== null && <MemberLines user={user} members={members} />}
  </li>
);

export const MemberLines = ({
  user,
  members,
}: {
  readonly user: Pick<User, 'guid'>;
  readonly members: readonly Member[];
}) =>
  members.length === 0 ? (
    <p class="soft">No members.</p>
  ) : (
    <ul class="members">
      {members.map((member) => (
        <li key={member.guid}>
          <a href={hrefOf({ kind: 'member', userGuid: user.guid, memberGuid: member.guid })}>{member.name}</a>
          <Badge tone={toneOfStatus(member.connection_status)}>{member.connection_status ?? 'NONE'}</Badge>
          {member.is_being_aggregated && <span class="soft">a job is running</span>}
          <Guid>{member.guid}</Guid>
          {!['good', 'plain'].includes(toneOfStatus(member.connection_status)) && (
            <span class="soft why">{member.connection_status_message}</span>
          )}
        </li>
      ))}
    </ul>
  );
