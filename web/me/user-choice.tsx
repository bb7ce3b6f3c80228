import type { User } from './wire.ts';

interface Props {
  readonly users: readonly User[];
  readonly user: User | null;
  readonly choose: (guid: string) => void;
}

/** Whose money the page shows. */
export const UserChoice = ({ users, user, choose }: Props) => (
  <label class="field">
    User
    <select value={user?.guid ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {user === null && (
        <option value="" disabled>
          Choose a user
        </option>
      )}
      {users.map(({ guid, id }) => (
        <option key={guid} value={guid}>
          {id}
        </option>
      ))}
    </select>
  </label>
);
