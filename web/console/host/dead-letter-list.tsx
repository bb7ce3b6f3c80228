import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Badge, Failure, Guid, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import type { DeadLetters } from '../wire.ts';

const SECONDS = 6;

export const DeadLetterList = () => {
  const { api } = useConsole();
  const dead = usePoll('dead', SECONDS, () =>
    api.local<{ readonly queues: readonly DeadLetters[] }>('GET', '/dead_letters'),
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const redrive = async (queue: string): Promise<void> => {
    const answer = await api.local('POST', '/dead_letters/redrive', { queue });
    setRefusal(answer.kind === 'refused' ? answer.message : null);
    dead.again();
  };
  return (
    <section class="card" aria-labelledby="dead">
      <h2 id="dead">Dead letters</h2>
      <p class="soft">
        Messages that failed each time they were worked on. The sweep sends the same work again, so nothing is lost;
        letters show that a function failed.
      </p>
      <Shown polled={dead}>
        {({ queues }) => (
          <ul class="list rows">
            {queues.map(({ queue, count, messages }) => (
              <li key={queue}>
                <details>
                  <summary>
                    {queue} <Badge tone={count === 0 ? 'good' : 'bad'}>{count === 0 ? 'Empty' : `${count}`}</Badge>
                  </summary>
                  {messages.length === 0 ? (
                    <p>No message.</p>
                  ) : (
                    messages.map(({ id, body }) => (
                      <p key={id}>
                        <Guid>{body}</Guid>
                      </p>
                    ))
                  )}
                  {count > 0 && (
                    <button type="button" onClick={() => void redrive(queue)}>
                      Try again
                    </button>
                  )}
                </details>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      <Failure text={refusal} />
    </section>
  );
};
