import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFiles } from '../support/project/project-files.ts';

/** Whoever calls the API has to name one of these. */
const CREDENTIAL = /md-(?:api-key|api-token|session-token)/i;
/** What sends a request over HTTP. */
const SENDER = /\bfetch\(|\bfrom '(?:undici|(?:node:)?https?)'/;

/** Programs and pages, and the examples that readers copy. The service itself is what is called. */
const PROGRAM = /^(?:cli|web|infra|packages|docs\/examples)\/.*\.(?:[cm]?js|tsx?|html)$/;
const TEST = /^(?:test|\.ci)\/.*\.[cm]?tsx?$/;

/** Programs and pages that name a credential without the client, each with the reason. */
const PROGRAMS_WITHOUT: Readonly<Record<string, string>> = {
  'infra/app/constructs/contract-api.ts': 'lists the headers that browsers may send',
  'infra/app/constructs/firewall.ts': 'counts calls by their key',
  'infra/cli/client.ts': 'tells people in which header a new key is sent',
  'infra/local/server/admin-key.ts': 'tells calls of the API from those of pages',
  'packages/client/client.mjs': 'is the client',
  'packages/client/session.mjs': 'is the client',
  'web/front/local.html': 'shows people a call in a shell',
  'web/front/stage.html': 'shows people a call in a shell',
  'web/widgets/calls.ts': 'has a budget of bytes in which the client has no room',
};

/** Tests that send requests with a credential by hand, each with the reason. */
const TESTS_WITHOUT: Readonly<Record<string, string>> = {
  'test/bench/compare/contenders.ts': 'sends the same request to other servers',
  'test/browser/address.test.ts': 'looks at the answers to wrong options as browsers get them',
  'test/cli/newcomer-mistakes.test.ts': 'sends what newcomers mistype in headers, paths and bodies',
  'test/e2e/listening-ports.test.ts': 'sends foreign names of hosts and origins',
  'test/e2e/main-job.test.ts': 'sends files under wrong media types',
  'test/e2e/public-clients.test.ts': 'calls below base paths, and compares all headers of answers',
  'test/e2e/runbook.long.test.ts': 'reads status and headers of the refusal while a key is disabled',
  'test/e2e/witness.ts': 'sends on what the client sends, and looks at it',
  'test/operations/users/rotations-over-http.long.test.ts': 'says which call failed while keys were rotated',
  'test/release/container.long.test.ts': 'calls from another address under another name',
  'test/unit/infra-local/bodies.test.ts': 'sends bodies that are too large',
};

/** Whether a file calls the API without the client. Tests of functions name credentials too, but send nothing. */
const isByHand = (path: string, text: string): boolean =>
  CREDENTIAL.test(text) && (PROGRAM.test(path) || (TEST.test(path) && SENDER.test(text)));

const byHand = projectFiles()
  .filter((path) => (PROGRAM.test(path) || TEST.test(path)) && path !== 'test/client/own-calls.test.ts')
  .filter((path) => isByHand(path, readFileSync(path, 'utf8')));

describe('calls of our own API', () => {
  test('no program and no page but the widgets calls the service without the client', () => {
    expect(byHand.filter((path) => PROGRAM.test(path)).toSorted()).toEqual(Object.keys(PROGRAMS_WITHOUT).toSorted());
  });

  test('tests call it by hand only where they are about HTTP itself', () => {
    expect(byHand.filter((path) => TEST.test(path)).toSorted()).toEqual(Object.keys(TESTS_WITHOUT).toSorted());
  });

  test.each([
    ['cli/planted.ts', "headers: { 'md-api-key': key }"],
    ['infra/planted.ts', "headers: { 'MD-API-TOKEN': token }"],
    ['web/console/planted.tsx', "headers.set('md-session-token', token)"],
    ['docs/examples/planted.mjs', 'fetch(url, { headers: { "md-api-key": key } })'],
    ['test/e2e/planted.ts', "await fetch(url, { headers: { 'md-session-token': token } })"],
  ])('a client written by hand in %s is found', (path, text) => {
    expect(isByHand(path, text)).toBe(true);
  });

  test('a test of a function, and a call of the client, are none', () => {
    expect(isByHand('test/operations/planted.test.ts', "api.request({ headers: { 'MD-API-KEY': KEY } })")).toBe(false);
    expect(isByHand('cli/planted.ts', 'await client.listUsers()')).toBe(false);
  });
});
