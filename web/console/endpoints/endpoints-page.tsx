import { useConsole } from '../console.tsx';
import { Badge, Empty, Guid, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { hrefOf } from '../route.ts';
import { healthOf, typesText } from './health.ts';

const SECONDS = 8;

export const EndpointsPage = () => {
  const { api, now } = useConsole();
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
              {found
                .map((endpoint) => ({ endpoint, health: healthOf(endpoint, [], now()) }))
                .map(({ endpoint, health }) => (
                  <li key={endpoint.guid} class="card">
                    <div class="title">
                      <a class="main-link" href={hrefOf({ kind: 'endpoint', endpointGuid: endpoint.guid })}>
                        {endpoint.url}
                      </a>
                      <Badge tone={health.tone}>{health.word}</Badge>
                    </div>
                    <p>{health.text}</p>
                    <p class="soft">{typesText(endpoint.event_types)}</p>
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
