import { describe, expect, it } from 'vitest';
import { type ConnectorSettings, EVERY_CONNECTOR, offeredConnectors } from '../../../lib/connectors/connectors.ts';
import { createConsentUrls } from '../../../lib/connectors/consent-urls.ts';
import { createDirectory } from '../../../lib/connectors/directory.ts';
import { createConnectorRegistry, createDepositNetwork } from '../../../lib/connectors/registry.ts';
import { isGuid } from '../../../lib/domain/kernel/guid.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { NOTHING_SET, SANDBOX_SETTINGS } from '../../support/upstreams/connectors.ts';
import { openLoopback } from '../../support/upstreams/upstream-http.ts';

const CLIENT = 'CLT-00000000-0000-4000-8000-000000000000';
const directory = createDirectory(EVERY_CONNECTOR);
const openUpstream = openLoopback();
const registryOf = (connectorSettings: ConnectorSettings) =>
  createConnectorRegistry({ connectorSettings, clientSettingsOf: NOTHING_SET, clock: testClock() });

describe('the list of institutions', () => {
  it('finds an institution by guid', () => {
    for (const institution of directory.institutions) {
      expect(isGuid('INS', institution.guid)).toBe(true);
      expect(directory.find(institution.guid)).toBe(institution);
    }
    expect(directory.find('INS-00000000-0000-4000-8000-000000000000')).toBeNull();
  });

  it("has the fields of the connector's form, with guids of the institution", () => {
    const fieldsAt = (code: string) =>
      directory.credentialsOf(directory.institutions.find((one) => one.code === code)?.guid ?? '');
    expect(fieldsAt('mxbank').map(({ fieldName }) => fieldName)).toEqual(['LOGIN', 'PASSWORD']);
    expect(fieldsAt('simplefin').map(({ fieldName }) => fieldName)).toEqual(['SETUP_TOKEN']);
    const fields = directory.institutions.flatMap(({ guid }) => directory.credentialsOf(guid));
    expect(new Set(fields.map(({ guid }) => guid)).size).toBe(fields.length);
    for (const { guid } of fields) expect(isGuid('CRD', guid)).toBe(true);
    expect(directory.credentialsOf('INS-1')).toEqual([]);
  });

  it('has no sandbox bank where it is not offered', async () => {
    const production = createDirectory(offeredConnectors({}));
    expect(production.institutions).toEqual([]);
    expect(await registryOf({})('mxbank', openUpstream(), CLIENT)).toBeNull();
    expect(createDepositNetwork({ connectorSettings: {}, openUpstream })).toBeNull();
  });

  it('has a connector for every institution it offers', async () => {
    const settings = { ...SANDBOX_SETTINGS, simplefin: {}, files: {} };
    const connectorFor = registryOf(settings);
    const found = await Promise.all(
      createDirectory(offeredConnectors(settings)).institutions.map(async ({ code }) => [
        code,
        (await connectorFor(code, openUpstream(), CLIENT))?.manifest.name,
      ]),
    );
    expect(found).toEqual([
      ['sandbox', 'sandbox'],
      ['mxbank', 'sandbox'],
      ['mx_bank_oauth', 'sandbox'],
      ['simplefin', 'simplefin'],
      // Nobody is called for files.
      ['file_import', undefined],
    ]);
    expect(await connectorFor('elsewhere', openUpstream(), CLIENT)).toBeNull();
  });

  it('has the address of a consent page for the institution that has one', () => {
    const consentUrlOf = createConsentUrls({ connectorSettings: { sandbox: { base_url: 'https://bank.example/' } } });
    const request = { state: 's', returnUrl: 'https://us.example/back', codeChallenge: 'c' };
    expect(consentUrlOf('mx_bank_oauth', request)).toMatch(/^https:\/\/bank\.example\/oauth\/authorize\?/);
    expect(consentUrlOf('mxbank', request)).toBeNull();
    expect(createConsentUrls({ connectorSettings: {} })('mx_bank_oauth', request)).toBeNull();
  });
});
