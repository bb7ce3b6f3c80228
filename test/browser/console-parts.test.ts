import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browsers.ts';
import { type ConsolePage, openConsole, signIn } from './console-page.ts';
import { expectSound } from './console-sound.ts';
import { advance, api, connectByApi, type MemberBody, newUser, type User, world } from './world.ts';

/** All parts of the console, with something in each. */

interface Filled {
  readonly user: User;
  readonly connected: MemberBody;
  readonly asked: MemberBody;
  readonly refused: MemberBody;
  readonly accountGuid: string;
  readonly endpointGuid: string;
}

const fill = async (): Promise<Filled> => {
  const { webhook_endpoint: endpoint } = await api.partner<{ webhook_endpoint: { guid: string } }>(
    'POST',
    '/webhook_endpoints',
    { webhook_endpoint: { url: `${world.url}/_local/receiver`, event_types: ['*'] } },
  );
  const user = await newUser();
  const connected = await connectByApi(user, 'mxuser');
  const asked = await connectByApi(user, 'asked', 'challenge');
  const refused = await connectByApi(user, 'refused', 'INVALID');
  expect([asked, refused].map((member) => member.connection_status)).toEqual(['CHALLENGED', 'DENIED']);
  const path = `/members/${connected.guid}/accounts`;
  const { accounts } = await user.session<{ accounts: readonly { guid: string }[] }>('GET', path);
  await advance(5);
  return {
    user,
    connected,
    asked,
    refused,
    accountGuid: accounts[0]?.guid ?? '',
    endpointGuid: endpoint.guid,
  };
};

const browser = useBrowser('chromium');
let console: ConsolePage;
let filled: Filled;
beforeAll(async () => {
  filled = await fill();
  console = await openConsole(browser(), world.url, { takesScripts: true });
  await signIn(console, world.apiKey);
});

test('the sign-in page is accessible and fits the screen, also after a refusal', async () => {
  const other = await openConsole(browser(), world.url, { takesScripts: true });
  await expectSound(other, 'sign-in');
  await other.page.type('#apiKey', 'a wrong key');
  await other.page.keyboard.press('Enter');
  await other.shows('This key is not valid.');
  await expectSound(other, 'refused sign-in');
});

const userHash = (): string => `#/users/${filled.user.guid}`;
const memberHash = ({ guid }: MemberBody): string => `${userHash()}/members/${guid}`;

interface Part {
  readonly part: string;
  readonly hash: () => string;
  /** An element that shows that the part is filled. */
  readonly shown: string;
  /** What is opened before. */
  readonly opened?: string;
}

const PARTS: readonly Part[] = [
  { part: 'members', hash: () => '#/members', shown: '.user' },
  { part: 'a user', hash: userHash, shown: '.members .badge' },
  { part: 'a member', hash: () => memberHash(filled.connected), shown: '.outcomes' },
  { part: 'a member that is asked', hash: () => memberHash(filled.asked), shown: 'q' },
  { part: 'a member that was refused', hash: () => memberHash(filled.refused), shown: '.job.bad' },
  {
    part: 'an account',
    hash: () => `${memberHash(filled.connected)}/accounts/${filled.accountGuid}`,
    shown: '.rows .amount',
  },
  { part: 'events', hash: () => '#/events', shown: '.events .delivery', opened: '.events summary' },
  { part: 'endpoints', hash: () => '#/endpoints', shown: '.main-link' },
  {
    part: 'an endpoint',
    hash: () => `#/endpoints/${filled.endpointGuid}`,
    shown: '.attempts li',
    opened: '.delivery summary',
  },
  { part: 'connectors', hash: () => '#/connectors', shown: '.rows' },
  { part: 'the host', hash: () => '#/host', shown: '#clients' },
];

test.each(PARTS)(
  'the part $part is accessible and fits at 320 and 1280 px, light and dark',
  async ({ part, hash, shown, opened }) => {
    await console.go(hash());
    if (opened !== undefined) await console.page.locator(opened).click();
    await console.page.waitForSelector(shown, { visible: true });
    await expectSound(console, part);
  },
);

/** More than this file fills. */
const LINKS_MAX = 100;

/** Earlier files made users and endpoints, too, whose parts are the same. */
const isOfThisFile = (link: string): boolean =>
  link.startsWith(userHash()) || link.endsWith(filled.endpointGuid) || !/^#\/(?:users|endpoints)\//.test(link);

test('each link between parts of the console leads to a page that works', async () => {
  const seen = new Set(['#/members']);
  for (const hash of seen) {
    await console.go(hash);
    await console.page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    expect([hash, await console.texts('[role=alert]'), (await console.texts('h1')).length]).toEqual([hash, [], 1]);
    const links = await console.page.$$eval('a[href^="#"]', (found) => found.map(({ hash: to }) => to));
    for (const link of links.filter(isOfThisFile)) seen.add(link);
    expect(seen.size).toBeLessThan(LINKS_MAX);
  }
  for (const hash of [userHash(), memberHash(filled.asked), `#/endpoints/${filled.endpointGuid}`, '#/host'])
    expect(seen).toContain(hash);
});
