import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packedPresets, presetsFolder, readPresetFiles } from '../../../../../infra/documents/presets.ts';
import { proposeMapping } from '../../../../../lib/connectors/files/csv/propose-mapping.ts';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { presetOfName, presetsOfKey } from '../../../../../lib/connectors/files/presets/known-presets.ts';
import { packPreset, unpackPreset } from '../../../../../lib/connectors/files/presets/packed.ts';
import { PACKED_PRESETS } from '../../../../../lib/connectors/files/presets/packed-presets.ts';
import { presetOf } from '../../../../../lib/connectors/files/presets/preset-file.ts';
import { completeMapping } from '../../../../../lib/domain/imports/import-mapping.ts';
import { formatMoney } from '../../../../../lib/domain/kernel/money.ts';
import { accountIn, knownFor, TODAY } from '../../../../support/files/csv.ts';

const files = readPresetFiles();
const bytesOf = (name: string): Uint8Array => readFileSync(join(presetsFolder, `${name}.csv`));

/** What the sample of a layout is read as, in the words of its file. */
const readSample = (name: string, preset: string | null, currency: string) => {
  const proposal = proposeMapping(bytesOf(name), { today: TODAY, currencyCode: null, preset });
  if (proposal.kind === 'refused') throw new Error(proposal.code);
  const { mapping, unsure } = proposal;
  const complete = completeMapping({ ...mapping, currencyCode: mapping.currencyCode ?? currency });
  if (complete === null) throw new Error(`open: ${unsure.join(', ')}`);
  const { rows, account } = accountIn(readCsv(bytesOf(name), complete, knownFor(complete)));
  const [first] = rows;
  if (first === undefined) throw new Error('no row');
  const signed = rows.map(({ type, amountMinor }) => (type === 'DEBIT' ? -amountMinor : amountMinor));
  const shown = (minor: bigint): string => formatMoney(minor, first.currencyCode);
  return {
    preset: proposal.preset,
    unsure,
    read: {
      rows: rows.length,
      sum: shown(signed.reduce((sum, minor) => sum + minor, 0n)),
      balance: account.balanceMinor === null ? null : shown(account.balanceMinor),
      first: {
        date: first.transactedOn,
        amount: shown(signed[0] ?? 0n),
        currency: first.currencyCode,
        description: first.description,
      },
    },
  };
};

describe('layouts of banks', () => {
  test('are more than a hundred and twenty', () => {
    expect(files.size).toBeGreaterThan(120);
  });

  test.each([...files])('read the sample of %s as its file expects', (name, file) => {
    const { key, isByName } = presetOf(name, file);
    const others = isByName ? [] : presetsOfKey(key).filter((one) => one.name !== name);
    const { read, preset, unsure } = readSample(name, isByName ? name : null, file.expected.first.currency);
    expect(read).toEqual(file.expected);
    if (others.length > 0) return;
    expect(preset).toBe(name);
    expect(unsure).toEqual(file.mapping.currency === null && unsure.length > 0 ? ['currencyCode'] : []);
  });

  test.each(['gb-natwest-checking', 'ie-ulster-savings', 'de-dkb-checking'])('can be named: %s', (name) => {
    const file = files.get(name);
    if (file === undefined) throw new Error('it is gone');
    const { read, preset } = readSample(name, name, file.expected.first.currency);
    expect({ read, preset }).toEqual({ read: file.expected, preset: name });
  });

  test('are named by country, bank and kind of account', () => {
    const misnamed = [...files].filter(
      ([name, { country }]) =>
        !/^[a-z]{2,3}(-[a-z0-9]+){2,}$/.test(name) || !name.startsWith(`${country.toLowerCase()}-`),
    );
    expect(misnamed.map(([name]) => name)).toEqual([]);
  });

  test('are all in the module that the service loads', () => {
    expect(packedPresets(files)).toContain(PACKED_PRESETS);
    for (const [name, file] of files) expect(presetOfName(name)).toEqual(presetOf(name, file));
  });

  test('are the same after they were packed', () => {
    for (const [name, file] of files) {
      const preset = presetOf(name, file);
      expect(unpackPreset(packPreset(preset))).toEqual(preset);
    }
    expect(unpackPreset('')).toBeNull();
  });
});
