import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_CERTIFICATE, TEST_PRIVATE_KEY } from '../support/upstreams/test-certificate.ts';
import { useBrowser } from './browsers.ts';
import { click, LOOK_MS_MAX, widgetOf } from './me-page.ts';
import { connectByApi, newUser, world } from './world.ts';

/** The pages behind a proxy with TLS on another port, as people reach a host on another machine. */

const browser = useBrowser('chromium', { acceptInsecureCerts: true });

let proxy: Server;
let address = '';
beforeAll(async () => {
  const { hostname, port } = new URL(world.url);
  proxy = createServer({ cert: TEST_CERTIFICATE, key: TEST_PRIVATE_KEY }, (asked, answer) => {
    const headers = { ...asked.headers, 'x-forwarded-proto': 'https' };
    const passed = request({ hostname, port, path: asked.url, method: asked.method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  address = `https://localhost:${(proxy.address() as AddressInfo).port}`;
});
afterAll(() => {
  proxy.closeAllConnections();
  proxy.close();
});

const openPage = async (path: string): Promise<Page> => {
  const page = await browser().newPage();
  await page.goto(address + path);
  return page;
};

/** Where the widget of the page is, once it shows the search for a bank. */
const widgetOrigin = async (page: Page): Promise<string> => {
  const frame = await widgetOf(page);
  await frame.locator('input').setTimeout(LOOK_MS_MAX).wait();
  return new URL(frame.url()).origin;
};

test("the user's page opens the widget under the address that the browser used", async () => {
  const user = await newUser();
  await connectByApi(user, 'mxuser');
  const page = await openPage(`/_local/me#${user.id}`);
  await click(page, 'Connect a bank');
  expect(await widgetOrigin(page)).toBe(address);
});

test("a partner's page opens the widget on the same port and scheme", async () => {
  const page = await openPage('/_local/widget');
  expect(await widgetOrigin(page)).toBe(address.replace('localhost', '127.0.0.1'));
});
