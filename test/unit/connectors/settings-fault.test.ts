import { describe, expect, test } from 'vitest';
import { settingsFault } from '../../../lib/connectors/settings-fault.ts';
import { connectorSettingsFrom } from '../../../lib/runtime/connector-settings.ts';

const BANK = { base_url: 'https://bank.example' };

describe('wrong settings of a stage are refused by the name of connector and setting', () => {
  test.each<[string, unknown, string]>([
    ['no object', [], 'It must be an object with the names of connectors, and the settings of each'],
    ['nothing', null, 'It must be an object with the names of connectors, and the settings of each'],
    ['an unknown connector', { acme: {} }, 'There is no connector "acme", only '],
    ['a name of the language', JSON.parse('{"__proto__": {}}'), 'There is no connector "__proto__", only '],
    ['a name of every object', { constructor: {} }, 'There is no connector "constructor", only '],
    ['settings that are none', { sandbox: 'x' }, 'Connector sandbox, its settings: '],
    ['a missing setting', { sandbox: {} }, 'Connector sandbox, setting base_url: is missing'],
    ['a wrong type', { sandbox: { base_url: 1 } }, 'Connector sandbox, setting base_url: '],
    ['no address', { sandbox: { base_url: 'bank' } }, 'Connector sandbox, setting base_url: must be an absolute URL'],
    [
      'an unknown setting',
      { sandbox: { ...BANK, baseUrl: 'x' } },
      'Connector sandbox, its settings: Unrecognized key: "baseUrl"',
    ],
  ])('with %s', (_, settings, sentence) => {
    expect(settingsFault(settings)).toContain(sentence);
  });

  test('and right ones are accepted, also where a stage has none', () => {
    expect(settingsFault({ sandbox: BANK })).toBeNull();
    expect(settingsFault({})).toBeNull();
  });
});

describe('the variable CONNECTORS', () => {
  test('has the settings by the name of the connector', () => {
    expect(connectorSettingsFrom({ CONNECTORS: '{"sandbox":{"base_url":"https://bank.example"}}' })).toEqual({
      sandbox: BANK,
    });
  });

  test('stops the start of a function where it is missing or has no settings', () => {
    expect(() => connectorSettingsFrom({})).toThrow('CONNECTORS is not set');
    expect(() => connectorSettingsFrom({ CONNECTORS: '"x"' })).toThrow('CONNECTORS is not an object');
    expect(() => connectorSettingsFrom({ CONNECTORS: '{"a"' })).toThrow();
  });
});
