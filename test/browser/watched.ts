import type { Page } from 'puppeteer-core';

/** What a page did that a person does not see. */
export interface Watched {
  /** Addresses of all requests so far, but those of data that the page has itself. */
  readonly requested: () => readonly string[];
  /** What the browser complained of: errors of scripts, and what the policy of the page refused. */
  readonly complaints: () => readonly string[];
}

/** To be called before the page is opened. */
export const watch = (page: Page): Watched => {
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requested.push(request.url());
  });
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warn') complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { requested: () => requested, complaints: () => complaints };
};
