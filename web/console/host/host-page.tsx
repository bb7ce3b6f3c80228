import { useConsole } from '../console.tsx';
import { Empty } from '../parts.tsx';
import { Clients } from './clients.tsx';
import { ClockForm } from './clock-form.tsx';
import { DeadLetterList } from './dead-letter-list.tsx';
import { DueList } from './due-list.tsx';
import { FaultsForm } from './faults-form.tsx';
import { ReceivedList } from './received-list.tsx';

export const HostPage = () =>
  useConsole().isLocal ? (
    <>
      <h1>This host</h1>
      <div class="columns">
        <ClockForm />
        <FaultsForm />
      </div>
      <DueList />
      <DeadLetterList />
      <ReceivedList />
      <Clients />
    </>
  ) : (
    <>
      <h1>This host</h1>
      <Empty>
        This service is no local host, or you signed in without its admin key. Sign out, and sign in with it.
      </Empty>
    </>
  );
