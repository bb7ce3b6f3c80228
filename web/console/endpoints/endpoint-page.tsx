import type { Client } from '@tributary-data/tributary/client';
import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Badge, Failure, Guid, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import type { Endpoint } from '../wire.ts';
import { DeliveryList } from './delivery-list.tsx';
import { healthOf, typesText } from './health.ts';
import { ReplayForm } from './replay-form.tsx';

const SECONDS = 4;
const NEWEST = 50;

export const EndpointPage = ({ endpointGuid }: { readonly endpointGuid: string }) => {
  const { api, now } = useConsole();
  const named = { webhook_endpoint_guid: endpointGuid };
  const endpoint = usePoll(endpointGuid, SECONDS, () =>
    api.partner(({ readWebhookEndpoint }) => readWebhookEndpoint(named)),
  );
  const newest = usePoll(`newest ${endpointGuid}`, SECONDS, () =>
    api.partner(({ listDeliveries }) => listDeliveries({ ...named, limit: NEWEST })),
  );
  return (
    <>
      <p class="crumbs">
        <a href="#/endpoints">Webhook endpoints</a>
      </p>
      <Shown polled={endpoint}>
        {({ webhook_endpoint: found }) => {
          const health = healthOf(found, newest.body?.deliveries ?? [], now());
          return (
            <>
              <div class="title">
                <h1 class="url">{found.url}</h1>
                <Badge tone={health.tone}>{health.word}</Badge>
              </div>
              <div class="card">
                <p class="lead">{health.text}</p>
                <p class="soft">
                  {typesText(found.event_types)} <Guid>{found.guid}</Guid>
                </p>
                <Actions endpoint={found} onDone={endpoint.again} />
              </div>
              <ReplayForm endpoint={found} onDone={newest.again} />
            </>
          );
        }}
      </Shown>
      <DeliveryList endpointGuid={endpointGuid} />
    </>
  );
};

interface ActionsProps {
  readonly endpoint: Endpoint;
  readonly onDone: () => void;
}

const Actions = ({ endpoint: { guid, is_enabled: isEnabled }, onDone }: ActionsProps) => {
  const { api } = useConsole();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const act = async (said: string, work: (client: Client) => Promise<unknown>): Promise<void> => {
    const answer = await api.partner(work);
    setRefusal(answer.kind === 'refused' ? answer.message : null);
    setDone(answer.kind === 'ok' ? said : '');
    onDone();
  };
  const named = { webhook_endpoint_guid: guid };
  const enable = { ...named, body: { webhook_endpoint: { is_enabled: true } } };
  return (
    <>
      <p class="actions">
        {isEnabled ? (
          <button
            type="button"
            onClick={() => void act('A test event is on its way.', (client) => client.testWebhookEndpoint(named))}
          >
            Send a test event
          </button>
        ) : (
          <button
            type="button"
            onClick={() => void act('The endpoint is enabled.', (client) => client.updateWebhookEndpoint(enable))}
          >
            Enable
          </button>
        )}
      </p>
      <p role="status">{done}</p>
      <Failure text={refusal} />
    </>
  );
};
