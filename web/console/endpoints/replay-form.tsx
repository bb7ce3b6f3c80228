import { useEffect, useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Failure } from '../parts.tsx';
import type { Endpoint, Replay } from '../wire.ts';

const HOUR_MS = 3_600_000;
const PROGRESS_MS = 1_500;

const SPANS = [
  { hours: 1, name: 'the last hour' },
  { hours: 24, name: 'the last day' },
  { hours: 24 * 7, name: 'the last week' },
  { hours: 24 * 30, name: 'the last thirty days' },
] as const;

interface ReplayFormProps {
  readonly endpoint: Endpoint;
  readonly onDone: () => void;
}

/** Sends again what the endpoint has not acknowledged. Each event keeps its `webhook-id`. */
export const ReplayForm = ({ endpoint: { guid, is_enabled: isEnabled }, onDone }: ReplayFormProps) => {
  const { api, now } = useConsole();
  const [hours, setHours] = useState(24);
  const [replay, setReplay] = useState<Replay | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const named = { webhook_endpoint_guid: guid };

  useEffect(() => {
    if (replay?.status !== 'RUNNING') return;
    const timer = setTimeout(async () => {
      const answer = await api.partner(({ readReplay }) => readReplay({ ...named, replay_guid: replay.guid }));
      if (answer.kind === 'ok') setReplay(answer.body.replay);
      else setRefusal(answer.message);
      onDone();
    }, PROGRESS_MS);
    return () => clearTimeout(timer);
  }, [replay]);

  const start = async (): Promise<void> => {
    const since = new Date(now() - hours * HOUR_MS).toISOString();
    const body = { replay: { since, only_missing: true } };
    const answer = await api.partner(({ replayDeliveries }) => replayDeliveries({ ...named, body }));
    setRefusal(answer.kind === 'refused' ? answer.message : null);
    if (answer.kind === 'ok') setReplay(answer.body.replay);
  };
  return (
    <section class="card" aria-labelledby="replay">
      <h2 id="replay">Replay</h2>
      <p>Sends again what this endpoint has not acknowledged. Events that it has are not sent twice.</p>
      <div class="beside">
        <label>
          Missing events of
          <select value={hours} onChange={({ currentTarget }) => setHours(Number(currentTarget.value))}>
            {SPANS.map((span) => (
              <option key={span.hours} value={span.hours}>
                {span.name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" disabled={!isEnabled || replay?.status === 'RUNNING'} onClick={() => void start()}>
          Replay missing deliveries
        </button>
      </div>
      {!isEnabled && <p class="soft">Enable the endpoint first.</p>}
      <p role="status">{replay === null ? '' : sentenceOf(replay)}</p>
      <Failure text={refusal} />
    </section>
  );
};

const sentenceOf = ({ status, deliveries_count: count }: Replay): string => {
  const deliveries = count === 1 ? 'one delivery' : `${count} deliveries`;
  switch (status) {
    case 'RUNNING':
      return `The replay runs; ${deliveries} so far.`;
    case 'COMPLETED':
      return count === 0 ? 'Nothing was missing.' : `The replay has started ${deliveries}; their attempts are below.`;
    case 'CANCELLED':
      return `The replay was cancelled after ${deliveries}, because the endpoint was disabled or deleted.`;
  }
};
