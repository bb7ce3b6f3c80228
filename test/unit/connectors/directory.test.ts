import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../lib/connectors/directory.ts';
import { createConnectorRegistry } from '../../../lib/connectors/registry.ts';
import { isGuid } from '../../../lib/domain/kernel/guid.ts';
import { openLoopback } from '../../support/upstream-http.ts';

const directory = createDirectory({ sandboxIsOffered: true });
const upstream = openLoopback()();

describe('the directory', () => {
  it('finds an institution by guid', () => {
    for (const institution of directory.institutions) {
      expect(isGuid('INS', institution.guid)).toBe(true);
      expect(directory.find(institution.guid)).toBe(institution);
    }
    expect(directory.find('INS-00000000-0000-4000-8000-000000000000')).toBeNull();
  });

  it("asks for a login and a password, in fields whose guids are the institution's own", () => {
    const fields = directory.institutions.flatMap(({ guid }) => directory.credentialsOf(guid));
    expect(fields.map(({ fieldName }) => fieldName)).toEqual(['LOGIN', 'PASSWORD', 'LOGIN', 'PASSWORD']);
    expect(new Set(fields.map(({ guid }) => guid)).size).toBe(4);
    for (const { guid } of fields) expect(isGuid('CRD', guid)).toBe(true);
    expect(directory.credentialsOf('INS-1')).toEqual([]);
  });

  it('knows no sandbox bank where it is not offered, and nothing aggregates it', () => {
    const production = createDirectory({ sandboxIsOffered: false });
    expect(production.institutions).toEqual([]);
    const connectorFor = createConnectorRegistry({ sandboxBankUrl: null });
    expect(connectorFor('mxbank', upstream)).toBeNull();
  });

  it('has a connector for every institution it offers', () => {
    const connectorFor = createConnectorRegistry({ sandboxBankUrl: 'http://127.0.0.1:9' });
    for (const { code } of directory.institutions) expect(connectorFor(code, upstream)).not.toBeNull();
    expect(connectorFor('elsewhere', upstream)).toBeNull();
  });

  it('is data alone: a function that only lists institutions does not load an HTTP client', () => {
    for (const file of ['directory.ts', 'sandbox/institutions.ts']) {
      const source = readFileSync(new URL(`../../../lib/connectors/${file}`, import.meta.url), 'utf8');
      expect(source).not.toMatch(/undici|http\.ts|client\.ts/);
    }
  });
});
