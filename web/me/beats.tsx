import { useRef, useState } from 'preact/hooks';
import type { Beat } from './wire.ts';

interface Props {
  readonly beats: readonly Beat[];
  readonly isBusy: boolean;
  readonly dismiss: (beat: Beat) => void;
}

/** As many as fit beside the other sections. */
const SHOWN_AT_FIRST = 5;

/** What the service noticed, the newest first, as it answers them. */
export const Beats = ({ beats, isBusy, dismiss }: Props) => {
  const [isWhole, setWhole] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const left = beats.filter(({ is_dismissed: isDismissed }) => !isDismissed);
  const shown = isWhole ? left : left.slice(0, SHOWN_AT_FIRST);
  return (
    <section aria-labelledby="beats">
      <h2 id="beats" ref={heading} tabIndex={-1}>
        Noticed
      </h2>
      {shown.length === 0 && <p class="empty">Nothing to say today.</p>}
      <ul class="beats">
        {shown.map((beat) => (
          <li key={beat.guid}>
            <h3>{beat.title}</h3>
            <p>{beat.description}</p>
            <button
              type="button"
              disabled={isBusy}
              aria-label={`Dismiss: ${beat.title}`}
              onClick={() => {
                dismiss(beat);
                // Its button goes away with the beat; the keyboard stays in this section.
                heading.current?.focus();
              }}
            >
              Dismiss
            </button>
          </li>
        ))}
      </ul>
      {shown.length < left.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show all {left.length}
        </button>
      )}
    </section>
  );
};
