import { useState } from 'preact/hooks';
import { Refused } from '../ask-host.ts';
import { begin } from './calls.ts';
import { KeptFiles } from './kept-files.tsx';

interface Props {
  readonly dropped: readonly File[];
  /** Shows the user with this id. */
  readonly open: (id: string) => Promise<void>;
}

/** The page of a host that has no user yet. */
export const Begin = ({ dropped, open }: Props) => {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const start = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      await open(await begin());
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setRefusal(error.message);
      setBusy(false);
    }
  };
  return (
    <section class="wide" aria-labelledby="begin">
      <h2 id="begin">Begin here</h2>
      <p>
        This host has no user yet. <b>Begin</b> makes one with the id <code>me</code>. Then you can import a file of
        your bank, or connect a bank.
      </p>
      <KeptFiles dropped={dropped} until="when you begin" />
      <p class="buttons">
        <button type="button" class="main" disabled={isBusy} onClick={() => void start()}>
          Begin
        </button>
      </p>
      {refusal !== null && <p role="alert">{refusal}</p>}
      <p class="note">
        To look at made-up users first, run <code>npm run seed</code> in the folder of the project, and load this page
        again.
      </p>
    </section>
  );
};
