import { useConsole } from '../console.tsx';
import { Badge, Empty, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { BudgetList } from './budget-list.tsx';

const SECONDS = 20;

export const ConnectorsPage = () => {
  const { api } = useConsole();
  const connectors = usePoll('connectors', SECONDS, () => api.partner(({ listConnectors }) => listConnectors()));
  return (
    <>
      <h1>Connectors</h1>
      <Shown polled={connectors}>
        {({ connectors: found }) =>
          found.length === 0 ? (
            <Empty>This service has no connector. Its operator names them in the settings of the stage.</Empty>
          ) : (
            <ul class="list card rows">
              {found.map(({ name, is_enabled: isEnabled, has_secrets: hasSecrets }) => (
                <li key={name}>
                  <b>{name}</b>
                  <span class="soft">
                    {hasSecrets ? 'with secrets of the client' : 'needs no secrets, or has none'}
                  </span>
                  <Badge tone={isEnabled ? 'good' : 'plain'}>{isEnabled ? 'Enabled' : 'Disabled'}</Badge>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      <h2>Request budgets</h2>
      <BudgetList />
    </>
  );
};
