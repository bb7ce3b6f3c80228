import { type HostMessage, hostMessageOf } from './host-messages.ts';
import { addressOf, frameOf, type Message } from './messages.ts';
import type { WidgetSession } from './session.ts';
import { targetOriginOf } from './target-origin.ts';

/** iOS drops navigations that follow each other faster. */
const NAVIGATION_EVERY_MS = 30;

/** The page or app around this page. */
export interface Parent {
  readonly tell: (message: Message) => void;
  readonly listen: (heard: (message: HostMessage) => void) => void;
}

/** The window that embeds this page, or the one that opened it. */
const windowOfHost = (): Window | null => {
  const opener: Window | null = window.opener;
  return window.parent === window ? opener : window.parent;
};

const ancestorOrigins = (): readonly string[] => Array.from(location.ancestorOrigins ?? []);

/** Each message of an app's web view is a navigation, one after the other. */
const webViewParent = (session: WidgetSession): Parent => {
  const waiting: string[] = [];
  const goOn = (): void => {
    const [address] = waiting;
    if (address === undefined) return;
    location.href = address;
    setTimeout(() => {
      waiting.shift();
      goOn();
    }, NAVIGATION_EVERY_MS);
  };
  return {
    tell: (message) => {
      waiting.push(addressOf(message, session, session.options.ui_message_webview_url_scheme));
      if (waiting.length === 1) goOn();
    },
    listen: (heard) => {
      // Android tells the document, iOS the window, and neither names a source.
      const hear = (event: Event): void => {
        if (!(event instanceof MessageEvent) || (event.source !== null && event.source !== window)) return;
        const message = hostMessageOf(event.data);
        if (message !== null) heard(message);
      };
      window.addEventListener('message', hear);
      document.addEventListener('message', hear);
    },
  };
};

const frameParent = (session: WidgetSession): Parent => {
  const host = windowOfHost();
  const origin = targetOriginOf(
    {
      named: session.options.iframe_target_origin,
      ancestorOrigins: ancestorOrigins(),
      referrer: document.referrer,
    },
    session.client.origins,
  );
  return {
    tell: (message) => {
      if (host !== null && origin !== null) host.postMessage(frameOf(message, session), origin);
    },
    listen: (heard) => {
      window.addEventListener('message', ({ source, origin: from, data }) => {
        if (host === null || source !== host || (origin !== null && from !== origin)) return;
        const message = hostMessageOf(data);
        if (message !== null) heard(message);
      });
    },
  };
};

export const parentOf = (session: WidgetSession): Parent =>
  session.options.is_mobile_webview ? webViewParent(session) : frameParent(session);
