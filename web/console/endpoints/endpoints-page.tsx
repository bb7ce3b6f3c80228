import { useConsole } from '../console.tsx';
import { Badge, Empty, Guid, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { hrefOf } from '../route.ts';
import type { Endpoint } from '../wire.ts';
import { healthOf } from './health.ts';

const SECONDS = 8;
/** Health is told from so many of the newest deliveries. */
const NEWEST = 20;
/** Calls for each reading; a client may have 200 endpoints. */
const JUDGED_MAX = 20;

export const EndpointsPage = () => {
  const { api } = useConsole();
  const endpoints = usePoll('endpoints', SECONDS, () =>
    api.partner(({ listWebhookEndpoints }) => listWebhookEndpoints()),
  );
  return (
    <>
      <h1>Webhook endpoints</h1>
      <Shown polled={endpoints}>
        {({ webhook_endpoints: found }) =>
          found.length === 0 ? (
            <Empty>
              This client has no endpoint, so no webhook is sent. Create one with <code>POST /webhook_endpoints</code>.
            </Empty>
          ) : (
            <ul class="list">
              {found.map((endpoint, index) => (
                <li key={endpoint.guid} class="card">
                  <div class="title">
                    <a class="main-link" href={hrefOf({ kind: 'endpoint', endpointGuid: endpoint.guid })}>
                      {endpoint.url}
                    </a>
                    {index < JUDGED_MAX && <EndpointHealth endpoint={endpoint} />}
                  </div>
                  <p class="soft">{endpoint.event_types.join(', ')}</p>
                  <Guid>{endpoint.guid}</Guid>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  );
};

const EndpointHealth = ({ endpoint }: { readonly endpoint: Endpoint }) => {
  const { api } = useConsole();
  const asked = { webhook_endpoint_guid: endpoint.guid, limit: NEWEST };
  const { body } = usePoll(`health ${endpoint.guid}`, SECONDS, () =>
    api.partner(({ listDeliveries }) => listDeliveries(asked)),
  );
  const health = body === null ? null : healthOf(endpoint, body.deliveries);
  return health === null ? null : <Badge tone={health.tone}>{health.word}</Badge>;
};
