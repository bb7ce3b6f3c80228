import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { UserStore } from '../../store/users/user-store.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';

/** What changes of a user need. */
export interface UserDeps {
  readonly users: UserStore;
  readonly change: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}
