import type { ComponentChildren } from 'preact';

interface Props {
  readonly name: ComponentChildren;
  readonly text: string;
  /** 0 to 1; more is shown as full. */
  readonly filled: number;
  readonly isOver?: boolean;
}

/** A name, what it comes to, and a bar that shows it beside others. */
export const Bar = ({ name, text, filled, isOver = false }: Props) => (
  <>
    <span class="name">{name}</span>
    <span class="amount">{text}</span>
    <span class={isOver ? 'bar over' : 'bar'} aria-hidden="true">
      <span style={{ width: `${Math.min(1, Math.max(0, filled)) * 100}%` }} />
    </span>
  </>
);
