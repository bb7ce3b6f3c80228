import type { ComponentChildren } from 'preact';
import { useConsole } from './console.tsx';
import type { Polled } from './poll.ts';
import type { Tone } from './tone.ts';
import { distanceOf, stampOf } from './when.ts';

interface Children {
  readonly children: ComponentChildren;
}

/** A status, said by its word; the colour only helps. */
export const Badge = ({ tone, children }: Children & { readonly tone: Tone }) => (
  <span class={`badge ${tone}`}>{children}</span>
);

/** Says why there is nothing, and what to do. */
export const Empty = ({ children }: Children) => <p class="empty">{children}</p>;

export const Failure = ({ text }: { readonly text: string | null }) =>
  text === null ? null : (
    <p class="failure" role="alert">
      {text}
    </p>
  );

/** A time, with how far away it is. */
export const When = ({ at }: { readonly at: string }) => (
  <time dateTime={at} title={`${stampOf(at)} UTC`}>
    {distanceOf(at, useConsole().now())}
  </time>
);

export const Guid = ({ children }: { readonly children: string }) => <code class="guid">{children}</code>;

interface ShownProps<T> {
  readonly polled: Polled<T>;
  readonly children: (body: T) => ComponentChildren;
}

/** What was read last; until then lines of the same height, so that nothing jumps. */
export const Shown = <T,>({ polled: { body, refusal }, children }: ShownProps<T>) => (
  <>
    <Failure text={refusal} />
    {body !== null && children(body)}
    {body === null && refusal === null && (
      <div class="waiting" aria-busy="true">
        <span class="unseen">Loading</span>
      </div>
    )}
  </>
);

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

export const Pager = ({ page, pages, onPage }: PagerProps) =>
  pages <= 1 ? null : (
    <nav class="pager" aria-label="Pages">
      <button type="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        Previous page
      </button>
      <span>
        Page {page} of {pages}
      </span>
      <button type="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        Next page
      </button>
    </nav>
  );
