import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Failure } from '../parts.tsx';
import { stampOf } from '../when.ts';

const MOVES = [
  { seconds: 60, name: '1 minute' },
  { seconds: 3_600, name: '1 hour' },
  { seconds: 86_400, name: '1 day' },
] as const;

/** Moves the one clock of the host; the call ends when all that fell due has run. */
export const ClockForm = () => {
  const { api, now, readClock } = useConsole();
  const [moved, setMoved] = useState<string | null>(null);
  const [isMoving, setIsMoving] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const move = async (seconds: number): Promise<void> => {
    setIsMoving(true);
    const answer = await api.local<{ readonly now: string }>('POST', '/clock', { advance_seconds: seconds });
    setIsMoving(false);
    setRefusal(answer.kind === 'refused' ? answer.message : null);
    if (answer.kind === 'ok') setMoved(answer.body.now);
    readClock();
  };
  const at = moved ?? new Date(now()).toISOString();
  return (
    <section class="card" aria-labelledby="clock">
      <h2 id="clock">Clock</h2>
      <p role="status">{isMoving ? 'The clock is moving. A day takes some seconds.' : `It is ${stampOf(at)} UTC.`}</p>
      <p class="actions">
        {MOVES.map(({ seconds, name }) => (
          <button key={seconds} type="button" disabled={isMoving} onClick={() => void move(seconds)}>
            Forward {name}
          </button>
        ))}
      </p>
      <p class="soft small">The clock cannot go back. All work that falls due meanwhile is done.</p>
      <Failure text={refusal} />
    </section>
  );
};
