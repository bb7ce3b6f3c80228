/** What a widget tells its parent. */
export interface WidgetMessage {
  readonly type: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface WidgetFrame {
  readonly send: (message: object) => void;
  readonly close: () => void;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const messageOf = (data: unknown): WidgetMessage | null =>
  isRecord(data) && data.mx === true && typeof data.type === 'string' && isRecord(data.metadata)
    ? { type: data.type, metadata: data.metadata }
    : null;

/**
 * Shows a widget in a frame and hears its messages. Any page can send messages to this one, so the sender must be this
 * frame, at the origin of the address.
 */
export const openFrame = (
  place: HTMLElement,
  address: string,
  heard: (message: WidgetMessage) => void,
): WidgetFrame => {
  const { origin } = new URL(address);
  const frame = document.createElement('iframe');
  frame.title = 'Widget';
  frame.src = address;
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.origin !== origin || event.source !== frame.contentWindow) return;
    const message = messageOf(event.data);
    if (message !== null) heard(message);
  };
  window.addEventListener('message', hear);
  place.replaceChildren(frame);
  return {
    // As MX's SDKs send it: JSON as text.
    send: (message) => frame.contentWindow?.postMessage(JSON.stringify(message), origin),
    close: () => {
      window.removeEventListener('message', hear);
      frame.remove();
    },
  };
};
