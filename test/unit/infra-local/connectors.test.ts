import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startLocalHost } from '../../../infra/local/host/start-local-host.ts';
import { localConnectors, readConnectorsFile } from '../../../infra/local/upstreams/connectors.ts';
import { readStage } from '../../../infra/stages/stages.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const BANK = { base_url: 'http://127.0.0.1:4000', hint_secret: 'whsec_x' };

describe('the connectors of the local host', () => {
  test('are those of the dev stage, with the bank of the host', () => {
    const { connectors } = readStage('dev').settings;
    expect(localConnectors({})(BANK)).toEqual({ ...connectors, sandbox: BANK });
  });

  test('have the given settings over those', () => {
    const given = { sandbox: { base_url: 'http://127.0.0.1:5000' } };
    expect(localConnectors(given)(BANK).sandbox).toEqual({ ...BANK, base_url: 'http://127.0.0.1:5000' });
  });

  test('lack those that the file removes', () => {
    expect(localConnectors({ sandbox: null })(BANK)).not.toHaveProperty('sandbox');
  });

  test.each<[string, unknown, string]>([
    ['an unknown connector', { acme: {} }, 'TRIBUTARY_CONNECTORS: There is no connector "acme"'],
    ['a name of the language', JSON.parse('{"__proto__": {}}'), 'There is no connector "__proto__"'],
    [
      'a wrong setting',
      { sandbox: { base_url: 'bank' } },
      'Connector sandbox, setting base_url: must be an absolute URL',
    ],
    ['settings that are none', { sandbox: [] }, 'Connector sandbox, its settings: '],
    ['a list', [], 'It must be an object with the names of connectors'],
  ])('are refused for %s, before anything is started', async (_, connectors, sentence) => {
    await expect(startLocalHost({ port: 0, connectors })).rejects.toThrow(sentence);
  });
});

describe('the file of TRIBUTARY_CONNECTORS', () => {
  const folder = temporaryFolder();

  const file = (text: string): string => {
    const path = join(folder, 'connectors.json');
    writeFileSync(path, text);
    return path;
  };

  test('contains JSON', () => {
    expect(readConnectorsFile(file('{"sandbox": null}'))).toEqual({ sandbox: null });
  });

  test('is named in the sentence that refuses it', () => {
    const missing = join(folder, 'missing.json');
    expect(() => readConnectorsFile(missing)).toThrow(
      `TRIBUTARY_CONNECTORS: the file ${missing} cannot be read: ENOENT`,
    );
    expect(() => readConnectorsFile(file('{'))).toThrow(/connectors\.json has no JSON: /);
  });
});
