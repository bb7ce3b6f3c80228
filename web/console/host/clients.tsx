import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Badge, Empty, Failure, Shown, When } from '../parts.tsx';
import { usePoll } from '../poll.ts';

const SECONDS = 15;
const NAME_CHARACTERS_MAX = 60;

interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly created_at: string | null;
  readonly last_used_at: string | null;
  readonly expires_at: string | null;
}

interface Client {
  readonly guid: string;
  readonly name: string;
  readonly is_disabled: boolean;
  readonly api_keys: readonly ApiKey[];
}

/** The host tells clients and keys only to callers that send its admin key. */
export const Clients = () =>
  useConsole().isAdmin ? (
    <AllClients />
  ) : (
    <section class="card" aria-labelledby="clients">
      <h2 id="clients">Clients and their API keys</h2>
      <Empty>
        Start the host with <code>TRIBUTARY_ADMIN_KEY</code> set to a long random text, and sign in with it: then you
        can list, create and revoke API keys of all clients here.
      </Empty>
    </section>
  );

const AllClients = () => {
  const { api } = useConsole();
  const clients = usePoll('clients', SECONDS, () =>
    api.local<{ readonly clients: readonly Client[] }>('GET', '/clients'),
  );
  return (
    <section class="card" aria-labelledby="clients">
      <h2 id="clients">Clients and their API keys</h2>
      <Shown polled={clients}>
        {({ clients: found }) =>
          found.map((client) => <ClientKeys key={client.guid} client={client} onChange={clients.again} />)
        }
      </Shown>
    </section>
  );
};

interface ClientKeysProps {
  readonly client: Client;
  readonly onChange: () => void;
}

const ClientKeys = ({ client, onChange }: ClientKeysProps) => {
  const { api } = useConsole();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const create = async (form: HTMLFormElement): Promise<void> => {
    const name = new FormData(form).get('name');
    const body = { client_guid: client.guid, name };
    const answer = await api.local<{ readonly api_key: string }>('POST', '/api_keys', body);
    setRefusal(answer.kind === 'refused' ? answer.message : null);
    setMade(answer.kind === 'ok' ? answer.body.api_key : null);
    if (answer.kind === 'ok') form.reset();
    onChange();
  };
  const revoke = async (id: string): Promise<void> => {
    const answer = await api.local('POST', '/api_keys/revoke', { client_guid: client.guid, id });
    setRefusal(answer.kind === 'refused' ? answer.message : null);
    onChange();
  };
  const nameId = `name-${client.guid}`;
  return (
    <>
      <h3>
        {client.name} {client.is_disabled && <Badge tone="bad">Disabled</Badge>}
      </h3>
      <ul class="list rows">
        {client.api_keys.map((key) => (
          <KeyLine key={key.id} apiKey={key} onRevoke={() => void revoke(key.id)} />
        ))}
      </ul>
      <form
        class="beside"
        onSubmit={(event) => {
          event.preventDefault();
          void create(event.currentTarget);
        }}
      >
        <label for={nameId}>
          What uses the new key
          <input id={nameId} name="name" required maxLength={NAME_CHARACTERS_MAX} autocomplete="off" />
        </label>
        <button type="submit">Create a key</button>
      </form>
      {made !== null && (
        <div class="made" role="status">
          <p>The new key, which is shown this once:</p>
          <p>
            <code>{made}</code>
          </p>
          <button type="button" onClick={() => setMade(null)}>
            I have stored it
          </button>
        </div>
      )}
      <Failure text={refusal} />
    </>
  );
};

const KeyLine = ({ apiKey, onRevoke }: { readonly apiKey: ApiKey; readonly onRevoke: () => void }) => {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <li>
      <span>
        {apiKey.name}{' '}
        <small class="soft">
          {apiKey.id},{' '}
          {apiKey.last_used_at === null ? (
            'not used yet'
          ) : (
            <>
              used <When at={apiKey.last_used_at} />
            </>
          )}
          {apiKey.expires_at !== null && (
            <>
              , ends <When at={apiKey.expires_at} />
            </>
          )}
        </small>
      </span>
      {isAsking ? (
        <span class="actions">
          <span>Calls with this key will be refused.</span>
          <button type="button" class="danger" onClick={onRevoke}>
            Revoke now
          </button>
          <button type="button" onClick={() => setIsAsking(false)}>
            Keep it
          </button>
        </span>
      ) : (
        <button type="button" onClick={() => setIsAsking(true)} aria-label={`Revoke ${apiKey.name}`}>
          Revoke
        </button>
      )}
    </li>
  );
};
