import type { Step } from '../machine/step.ts';
import type { Say } from '../words.ts';

interface Props {
  readonly say: Say;
  readonly reason: Extract<Step, { kind: 'closed' }>['reason'];
}

/** The end of the page. It needs no session, so that an address that is spent can show it as well. */
export const Closed = ({ say, reason }: Props) => (
  <div class="middle card" role="alert">
    <span class="mark">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 7v5.5l3.5 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17" />
      </svg>
    </span>
    <h1 tabIndex={-1}>{say(`closed.${reason}`)}</h1>
    <p class="soft">{say(`closed.${reason}.text`)}</p>
  </div>
);
