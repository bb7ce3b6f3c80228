import { inkOn } from './ink.ts';
import type { WidgetSession } from './session.ts';

/** The scheme, the language and the colour of the partner, on the root element. */
export const dress = (root: HTMLElement, { options, client, language }: WidgetSession): void => {
  root.lang = language;
  root.dataset.scheme = options.color_scheme;
  const ink = client.color === null ? null : inkOn(client.color);
  if (client.color === null || ink === null) return;
  root.style.setProperty('--brand', client.color);
  root.style.setProperty('--on-brand', ink);
};
