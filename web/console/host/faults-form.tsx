import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { Failure, Shown } from '../parts.tsx';
import { usePoll } from '../poll.ts';
import { FAULT_SWITCHES, type Faults, isOn, turned } from './faults.ts';

const SECONDS = 10;

export const FaultsForm = () => {
  const { api } = useConsole();
  const faults = usePoll('faults', SECONDS, () => api.local<{ readonly faults: Faults }>('GET', '/faults'));
  const [refusal, setRefusal] = useState<string | null>(null);
  const set = async (settings: Faults): Promise<void> => {
    const answer = await api.local('POST', '/faults', settings);
    setRefusal(answer.kind === 'refused' ? answer.message : null);
    faults.again();
  };
  return (
    <section class="card" aria-labelledby="faults">
      <h2 id="faults">Faults</h2>
      <Shown polled={faults}>
        {({ faults: settings }) => (
          <fieldset>
            <legend class="soft">What goes wrong until you switch it off</legend>
            {FAULT_SWITCHES.map((fault) => (
              <label key={fault.field} class="check">
                <input
                  type="checkbox"
                  checked={isOn(settings, fault)}
                  onChange={({ currentTarget }) => void set(turned(settings, fault, currentTarget.checked))}
                />
                {fault.name}
              </label>
            ))}
          </fieldset>
        )}
      </Shown>
      <Failure text={refusal} />
    </section>
  );
};
