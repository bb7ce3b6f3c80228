import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Api } from './calls.ts';
import type { PersonEvent, State } from './machine/step.ts';
import type { Message } from './messages.ts';
import type { WidgetSession } from './session.ts';
import type { Say } from './words.ts';

/** What every part of the page may use. */
export interface Page {
  readonly session: WidgetSession;
  readonly state: State;
  readonly say: Say;
  readonly api: Api;
  readonly person: (event: PersonEvent) => void;
  readonly tell: (message: Message) => void;
  /** Must be called while a click is handled: see `ConsentWindow`. */
  readonly prepareConsent: () => boolean;
}

const PageContext = createContext<Page | null>(null);
export const PageProvider = PageContext.Provider;

export const usePage = (): Page => {
  const page = useContext(PageContext);
  if (page === null) throw new Error('This part stands outside of the page.');
  return page;
};

/** The name of the partner, as people know it. */
export const clientName = ({ session, say }: Page): string => session.client.name ?? say('login.app');

export const LIVE_REGION_ID = 'live';

/** Says a text to people that use a screen reader; it is not shown. */
export const announce = (text: string): void => {
  const region = document.getElementById(LIVE_REGION_ID);
  if (region !== null) region.textContent = text;
};

/** The heading of a step. It takes the focus when the step begins, but not when the page opens: the host has it then. */
export const Title = ({ children }: { readonly children: ComponentChildren }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { visit } = usePage().state;
  useEffect(() => {
    if (visit > 1) heading.current?.focus();
  }, [visit]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};

/** What went wrong, where the person looks next. */
export const NoticeLine = () => {
  const { state, say } = usePage();
  const { notice } = state;
  const text = notice === null || !say.has(notice.key) ? '' : say(notice.key, notice.values);
  useEffect(() => {
    if (text !== '') announce(text);
  }, [text]);
  return text === '' ? null : <p class="notice">{text}</p>;
};

const HUES = 6;

/** A letter in a coloured tile. A logo from another host would tell it which institution is looked at. */
export const Tile = ({ name }: { readonly name: string }) => {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span class={`tile hue${sum % HUES}`} aria-hidden="true">
      {(name.match(/[\p{L}\p{N}]/u)?.[0] ?? '•').toUpperCase()}
    </span>
  );
};

interface LinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A link out of the page. The other page learns neither our address nor has a hold on our window. */
export const OutLink = ({ href, children, class: name = '' }: LinkProps) => {
  const { say } = usePage();
  return (
    <a href={href} class={name} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> ({say('opensNew')})</span>
    </a>
  );
};
