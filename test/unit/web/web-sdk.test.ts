import { ConnectWidget } from '@mxenabled/web-widget-sdk';
import { afterEach, expect, test, vi } from 'vitest';
import { hostMessageOf } from '../../../web/widgets/host-messages.ts';
import { frameOf, type Message } from '../../../web/widgets/messages.ts';

const PAGE = 'https://service.example/md/connect/token';

/** As much of a partner's page as the SDK needs: a container, a frame, and a window that hears messages. */
const partnerPage = () => {
  const posted: (readonly [unknown, string])[] = [];
  const listeners = new Set<(event: { readonly data: unknown }) => void>();
  const frame = {
    style: {},
    setAttribute: () => undefined,
    contentWindow: { postMessage: (data: unknown, origin: string) => posted.push([data, origin]) },
  };
  const container = { appendChild: () => undefined, contains: () => false };
  vi.stubGlobal('document', { createElement: () => frame, querySelector: () => container });
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: (event: { readonly data: unknown }) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: { readonly data: unknown }) => void) =>
      listeners.delete(listener),
  });
  const tell = (message: Message): void => {
    const data = frameOf(message, { user_guid: 'USR-1', session_guid: 'SES-1' });
    for (const listener of listeners) listener({ data });
  };
  return { posted, tell };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test("MX's web SDK and the page understand each other in both directions", async () => {
  const { posted, tell } = partnerPage();
  const heard: unknown[] = [];
  const widget = new ConnectWidget({
    container: '#widget',
    url: PAGE,
    onMemberConnected: (payload) => heard.push(payload.member_guid),
    onInvalidMessageError: (_, error) => heard.push(error),
  });
  await Promise.resolve();
  tell({ name: 'load', fields: {} });
  tell({ name: 'connect/memberConnected', fields: { member_guid: 'MBR-1' } });
  widget.ping();
  const back = widget.navigateBack();
  tell({ name: 'navigation', fields: { did_go_back: true } });
  expect(await back).toBe(true);
  expect(heard).toEqual(['MBR-1']);
  expect(posted.map(([data]) => hostMessageOf(data))).toEqual([null, { kind: 'ping' }, { kind: 'back' }]);
  widget.unmount();
});
