import { render } from 'preact';
import { WIDGET_LANGUAGES, type WidgetLanguage } from '../../lib/domain/widgets/widget-language.ts';
import { dress } from './appearance.ts';
import { exchange } from './exchange.ts';
import { run } from './run.tsx';
import { Closed } from './steps/closed.tsx';
import { type Say, sayIn, type Words } from './words.ts';

/** Written by the build: the module of each language, beside this one. */
declare const WORD_MODULES: Readonly<Record<WidgetLanguage, string>>;

const loadWords = async (language: WidgetLanguage): Promise<Say> => {
  const module: { readonly default: Words } = await import(new URL(WORD_MODULES[language], import.meta.url).href);
  return sayIn(language, module.default);
};

/**
 * Opens the page. The shell is in the language of its session already, so that the words come with the exchange and not
 * after it. The token leaves the address as soon as it is spent.
 */
const open = async (html: HTMLElement, root: HTMLElement): Promise<void> => {
  const language = WIDGET_LANGUAGES.find((one) => one === html.lang) ?? 'en';
  const token = location.pathname.split('/').at(-1) ?? '';
  const isGone = html.dataset.gone !== undefined;
  // The list is a part of its own, which need not wait for the exchange either.
  if (location.pathname.includes('/connections/')) void import('./connections/connections.tsx').catch(() => null);
  const [words, exchanged] = await Promise.all([
    loadWords(language),
    isGone ? ({ kind: 'gone' } as const) : exchange(token),
  ]);
  history.replaceState(null, '', '.');
  if (exchanged.kind !== 'open') {
    html.dataset.scheme = 'browser';
    render(<Closed say={words} reason={exchanged.kind} />, root);
    return;
  }
  const { session } = exchanged;
  const say = session.language === language ? words : await loadWords(session.language);
  dress(html, session);
  document.title = say(session.widget === 'connections_widget' ? 'title.connections' : 'title.connect');
  run(session, say, root);
};

const root = document.getElementById('widget');
if (root !== null) void open(document.documentElement, root);
