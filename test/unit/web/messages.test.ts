import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { addressOf, frameOf, type Message, selectedInstitution } from '../../../web/widgets/messages.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';
import { BANK } from './page-values.ts';

/** What MX's SDKs decode messages with. */
type Definitions = typeof import('@mxenabled/widget-post-message-definitions');

const GUIDS = { user_guid: 'USR-1', session_guid: 'SES-1' };
const institution = { code: 'sandbox', guid: 'INS-1' };

/** Each message, with the callback that hosts give MX's SDKs for it; null for those that the SDKs do not know. */
const MESSAGES: readonly (readonly [Message, string | null])[] = [
  [{ name: 'load', fields: {} }, 'onLoad'],
  [{ name: 'ping', fields: {} }, 'onPing'],
  [{ name: 'focusTrap', fields: { trapped: true } }, 'onFocusTrap'],
  [{ name: 'navigation', fields: { did_go_back: true } }, 'onNavigation'],
  [{ name: 'connect/loaded', fields: { initial_step: 'search' } }, 'onLoaded'],
  [{ name: 'connect/stepChange', fields: { previous: 'search', current: 'enterCreds' } }, 'onStepChange'],
  [{ name: 'connect/institutionSearch', fields: { query: 'bank & é' } }, 'onInstitutionSearch'],
  [selectedInstitution(BANK), 'onSelectedInstitution'],
  [{ name: 'connect/enterCredentials', fields: { institution } }, 'onEnterCredentials'],
  [{ name: 'connect/updateCredentials', fields: { member_guid: 'MBR-1', institution } }, 'onUpdateCredentials'],
  [{ name: 'connect/submitMFA', fields: { member_guid: 'MBR-1' } }, 'onSubmitMFA'],
  [
    { name: 'connect/memberStatusUpdate', fields: { member_guid: 'MBR-1', connection_status: 6 } },
    'onMemberStatusUpdate',
  ],
  [{ name: 'connect/memberConnected', fields: { member_guid: 'MBR-1' } }, 'onMemberConnected'],
  [{ name: 'connect/connected/primaryAction', fields: {} }, 'onConnectedPrimaryAction'],
  [
    { name: 'connect/createMemberError', fields: { institution_guid: 'INS-1', institution_code: 'sandbox' } },
    'onCreateMemberError',
  ],
  [
    { name: 'connect/oauthRequested', fields: { url: 'https://bank.example/?a=1&b=2', member_guid: 'MBR-1' } },
    'onOAuthRequested',
  ],
  [{ name: 'connect/oauthError', fields: {} }, 'onOAuthError'],
  [{ name: 'connect/oauthError', fields: { member_guid: 'MBR-1' } }, 'onOAuthError'],
  [{ name: 'connect/backToSearch', fields: {} }, 'onBackToSearch'],
  [{ name: 'connect/invalidData', fields: { member_guid: 'MBR-1', code: 1001 } }, 'onInvalidData'],
  [{ name: 'account/created', fields: { guid: 'ACT-1' } }, 'onAccountCreated'],
  [{ name: 'connect/memberError', fields: { member: { guid: 'MBR-1', connection_status: 14 } } }, null],
  [{ name: 'connections/memberDeleted', fields: { member_guid: 'MBR-1' } }, null],
];

// The package is made for bundlers: Node cannot resolve its imports.
const outfile = join(temporaryFolder(), 'definitions.cjs');
const entryPoints = ['@mxenabled/widget-post-message-definitions'];
buildSync({ entryPoints, absWorkingDir: process.cwd(), bundle: true, format: 'cjs', platform: 'node', outfile });
const definitions = createRequire(import.meta.url)(outfile) as Definitions;

/** The names of the callbacks that a message reached, and what they got. */
const heardBy = (dispatch: (callbacks: object) => unknown) => {
  const heard: (readonly [string, unknown])[] = [];
  const callbacks = new Proxy(
    {},
    { get: (_, name) => (payload: unknown, error?: Error) => heard.push([String(name), error?.message ?? payload]) },
  );
  dispatch(callbacks);
  return heard.filter(([name]) => name !== 'onMessage');
};

describe("each message of a widget can be read by MX's definitions", () => {
  test.each(MESSAGES)('in a frame: %j', (message, callback) => {
    const data = frameOf(message, GUIDS);
    const heard = heardBy((callbacks) => definitions.dispatchConnectPostMessageEvent({ data }, callbacks));
    expect(heard.map(([name]) => name)).toEqual([callback ?? 'onInvalidMessageError']);
    // Their payload of this one leaves our own field out.
    if (callback !== null && !['load', 'focusTrap'].includes(message.name)) {
      expect(heard[0]?.[1]).toMatchObject(message.fields);
    }
  });

  test.each(MESSAGES)('in a web view: %j', (message, callback) => {
    const address = addressOf(message, GUIDS, 'acmeapp');
    expect(address).toMatch(/^acmeapp:\/\/[a-zA-Z/]+\?metadata=[^&#]+$/);
    const heard = heardBy((callbacks) => definitions.dispatchConnectLocationChangeEvent(address, callbacks));
    expect(heard.map(([name]) => name)).toEqual([callback ?? 'onInvalidMessageError']);
  });
});

test('every message of a widget names the user and the session', () => {
  for (const [message] of MESSAGES) expect(frameOf(message, GUIDS).metadata).toMatchObject(GUIDS);
});

test('a message of a widget has two guids, and neither token nor settings', () => {
  const session = { ...GUIDS, token: 'secret', options: {}, client: {} };
  const message: Message = { name: 'connect/memberConnected', fields: { member_guid: 'MBR-1' } };
  expect(frameOf(message, session).metadata).toEqual({ ...GUIDS, member_guid: 'MBR-1' });
  expect(addressOf(message, session, 'acmeapp')).not.toContain('secret');
});
