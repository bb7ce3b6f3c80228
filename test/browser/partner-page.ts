import { ConnectionsWidget, ConnectWidget } from '@mxenabled/web-widget-sdk';

/** A message as it arrived, or a callback of MX's SDK. */
export interface Heard {
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: what the widget sent is what the tests are about
  readonly metadata: any;
}

/** What the tests reach of the partner's page. */
export interface Partner {
  /** Embeds a widget with MX's SDK. */
  readonly embed: (kind: 'connect' | 'connections', url: string) => void;
  /** Embeds it as a plain frame with these attributes. */
  readonly embedFrame: (url: string, attributes: Readonly<Record<string, string>>) => void;
  /** Messages of version 4 to this window, with the origin that sent each. */
  readonly raw: (Heard & { readonly origin: string; readonly atMs: number })[];
  /** Names of the SDK's callbacks in their order. */
  readonly callbacks: Heard[];
  readonly ping: () => void;
  readonly back: () => Promise<boolean>;
  readonly unmount: () => void;
  /** Sends a message to the widget from this window. */
  readonly send: (data: unknown) => void;
}

let widget: ConnectWidget | ConnectionsWidget | undefined;
const raw: Partner['raw'][number][] = [];
const callbacks: Heard[] = [];

/** Answers to each name of a callback with one that records its call. */
const recording = <T extends object>(options: T): T =>
  new Proxy(options, {
    get: (target, name) =>
      typeof name === 'string' && /^on[A-Z]/.test(name) && name !== 'onSsoUrlLoadError'
        ? (payload: object) => callbacks.push({ type: name, metadata: name === 'onMessage' ? null : { ...payload } })
        : Reflect.get(target, name),
  });

const frame = (): HTMLIFrameElement => {
  const found = document.querySelector('iframe');
  if (found === null) throw new Error('Nothing is embedded');
  return found;
};

window.addEventListener('message', ({ data, origin }) => {
  if (data?.mx === true) raw.push({ type: data.type, metadata: data.metadata, origin, atMs: performance.now() });
});

const partner: Partner = {
  embed: (kind, url) => {
    const options = recording({ container: '#widget', url, style: { width: '100%', height: '90vh' } });
    widget = kind === 'connect' ? new ConnectWidget(options) : new ConnectionsWidget(options);
  },
  embedFrame: (url, attributes) => {
    const element = document.createElement('iframe');
    element.width = '100%';
    element.height = '600';
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.src = url;
    document.querySelector('#widget')?.append(element);
  },
  raw,
  callbacks,
  ping: () => widget?.ping(),
  back: async () => (await widget?.navigateBack()) ?? false,
  unmount: () => widget?.unmount(),
  send: (data) => frame().contentWindow?.postMessage(data, '*'),
};
Object.assign(window, { partner });
