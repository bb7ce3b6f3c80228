import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** What may be wider than the page scrolls in a box of its own, by keyboard too. */
export const ScrollBox = ({ name, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, keyboards could not scroll the box.
  <section class="scroll" aria-label={name} tabIndex={0}>
    {children}
  </section>
);
