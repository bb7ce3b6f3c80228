import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Badge, Failure, Guid, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import type { Endpoint } from '../wire.ts';
import { type Deliveries, DeliveryList } from './delivery-list.tsx';
import { healthOf } from './health.ts';
import { ReplayForm } from './replay-form.tsx';

const SECONDS = 4;
const NEWEST = 50;

export const EndpointPage = ({ endpointGuid }: { readonly endpointGuid: string }) => {
  const { api } = useConsole();
  const path = `/webhook_endpoints/${endpointGuid}`;
  const endpoint = usePoll(path, SECONDS, () => api.partner<{ readonly webhook_endpoint: Endpoint }>('GET', path));
  const newest = usePoll(`${path} newest`, SECONDS, () =>
    api.partner<Deliveries>('GET', `${path}/deliveries?limit=${NEWEST}`),
  );
  return (
    <>
      <p class="crumbs">
        <a href="#/endpoints">Webhook endpoints</a>
      </p>
      <Shown polled={endpoint}>
        {({ webhook_endpoint: found }) => {
          const health = healthOf(found, newest.body?.deliveries ?? []);
          return (
            <>
              <div class="title">
                <h1 class="url">{found.url}</h1>
                {newest.body !== null && <Badge tone={health.tone}>{health.word}</Badge>}
              </div>
              <div class="card">
                <p class="lead">{newest.body === null ? 'Reading the newest deliveries…' : health.text}</p>
                <p class="soft">
                  Gets {found.event_types.join(', ')}. <Guid>{found.guid}</Guid>
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
  const act = async (method: 'POST' | 'PUT', path: string, said: string, body?: object): Promise<void> => {
    const answer = await api.partner(method, `/webhook_endpoints/${guid}${path}`, body);
    setRefusal(answer.kind === 'refused' ? answer.message : null);
    setDone(answer.kind === 'ok' ? said : '');
    onDone();
  };
  const enable = { webhook_endpoint: { is_enabled: true } };
  return (
    <>
      <p class="actions">
        {isEnabled ? (
          <button type="button" onClick={() => void act('POST', '/test', 'A test event is on its way.')}>
            Send a test event
          </button>
        ) : (
          <button type="button" onClick={() => void act('PUT', '', 'The endpoint is enabled.', enable)}>
            Enable
          </button>
        )}
      </p>
      <p role="status">{done}</p>
      <Failure text={refusal} />
    </>
  );
};
