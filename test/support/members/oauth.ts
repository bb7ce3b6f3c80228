import { expect } from 'vitest';
import type { TestAnswer, TestApi, TestCaller } from '../api/api.ts';

export const OAUTH_BANK = 'INS-68e96dd6-eabd-42d3-9f05-416897f0746c';

export const createOAuthMember = (
  app: TestCaller,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<TestAnswer> =>
  app.call('POST', '/members', { member: { institution_guid: OAUTH_BANK, is_oauth: true, ...fields } });

/** A fresh address of the consent page. */
export const freshWindow = async (app: TestCaller, guid: string, query = ''): Promise<string> =>
  (await app.get(`/members/${guid}/oauth_window_uri${query}`)).json.member.oauth_window_uri;

/** What a browser does on the consent page: reads the form, decides, and is sent back. */
export const decide = async (window: string, decision: 'allow' | 'deny', login = 'sandbox-30'): Promise<URL> => {
  const page = await fetch(window);
  expect(page.status).toBe(200);
  // With `no-referrer` a browser sends the form with `Origin: null`, which the local host refuses.
  expect(page.headers.get('referrer-policy')).toBe('same-origin');
  const fields = new URLSearchParams({ login, decision });
  for (const [, name = '', value = ''] of (await page.text()).matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)) {
    fields.set(name, value.replaceAll('&amp;', '&'));
  }
  const sent = await fetch(new URL('/oauth/authorize', window), { method: 'POST', body: fields, redirect: 'manual' });
  expect(sent.status).toBe(303);
  return new URL(sent.headers.get('location') ?? '');
};

/** A browser that comes back to the service. */
export const comeBack = (api: TestApi, { pathname, search }: URL): Promise<TestAnswer> =>
  api.request({ method: 'GET', path: pathname + search });

/** Where it is sent on to. */
export const locationOf = ({ headers }: TestAnswer): string => String(headers.location);
