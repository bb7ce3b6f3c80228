import { describe, expect, test } from 'vitest';
import {
  localOnlyFault,
  type StageUpstreams,
  stageConnectors,
  stageConnectorsFault,
} from '../../infra/stages/stage-connectors.ts';
import { STAGE_NAMES, STAGES } from './synthesis.ts';

const faultOf = (sandbox: NonNullable<StageUpstreams['connectors']['sandbox']>): string | null =>
  stageConnectorsFault({ ...STAGES.dev, connectors: { ...STAGES.dev.connectors, sandbox } });

describe('the connectors of a stage', () => {
  test.each(STAGE_NAMES)('%s has settings that its connectors accept', (name) => {
    expect(stageConnectorsFault(STAGES[name])).toBeNull();
  });

  test('are those with settings, and only the sandbox bank gets its address and key', () => {
    const bank = { url: 'https://bank', key: 'bank-key' };
    expect(stageConnectors(STAGES.dev, bank)).toMatchObject({
      sandbox: { base_url: 'https://bank', bank_key: 'bank-key' },
    });
    expect(stageConnectors(STAGES.prod, null)).not.toHaveProperty('sandbox');
  });

  test('are refused with the name of the connector and of the setting', () => {
    expect(faultOf({ hint_secret: 1 })).toContain('Connector sandbox, setting hint_secret: ');
    expect(faultOf({ colour: 'red' })).toContain('Connector sandbox, its settings: Unrecognized key: "colour"');
  });

  test('call no address of this machine, and no http: where the stage does not allow it', () => {
    const closed = { isUpstreamHttpAllowed: false };
    const loopback = 'Connector acme: only the local host may call addresses of its machine';
    expect(localOnlyFault({ acme: { allowed_hosts: ['127.0.0.1:9001'] } }, closed)).toBe(loopback);
    expect(localOnlyFault({ acme: { base_url: 'https://localhost' } }, closed)).toBe(loopback);
    const http = { acme: { allowed_hosts: ['bridge.example'], allow_http: true } };
    expect(localOnlyFault(http, closed)).toContain('Connector acme, setting allow_http: ');
    expect(localOnlyFault(http, { isUpstreamHttpAllowed: true })).toBeNull();
    expect(localOnlyFault({ acme: { allowed_hosts: ['bridge.example'] } }, closed)).toBeNull();
  });
});
