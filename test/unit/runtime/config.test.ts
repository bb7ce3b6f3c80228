import { describe, expect, test } from 'vitest';
import { optionalList, optionalNumber, optionalText, requiredText } from '../../../lib/runtime/config.ts';

describe('a setting from the environment', () => {
  test('that is required and missing or empty stops the start, by its name', () => {
    expect(requiredText({ TABLE_NAME: 'table' }, 'TABLE_NAME')).toBe('table');
    for (const env of [{}, { TABLE_NAME: '' }, { TABLE_NAME: undefined }]) {
      expect(() => requiredText(env, 'TABLE_NAME')).toThrow('TABLE_NAME is not set');
    }
  });

  test('that is optional is null when missing or empty', () => {
    expect(optionalText({ URL: 'x' }, 'URL')).toBe('x');
    expect(optionalText({ URL: '' }, 'URL')).toBeNull();
    expect(optionalText({}, 'URL')).toBeNull();
  });

  test('that is a list is split at commas, without blanks and empty parts', () => {
    expect(optionalList({ NETS: ' 10.0.0.0/8, ,::1/128,' }, 'NETS')).toEqual(['10.0.0.0/8', '::1/128']);
    expect(optionalList({ NETS: '' }, 'NETS')).toEqual([]);
    expect(optionalList({}, 'NETS')).toEqual([]);
  });

  test('that is a number has a default when missing, and stops the start when invalid', () => {
    expect(optionalNumber({ HOURS: '24' }, 'HOURS', 0)).toBe(24);
    expect(optionalNumber({ HOURS: '0' }, 'HOURS', 7)).toBe(0);
    expect(optionalNumber({ HOURS: '' }, 'HOURS', 7)).toBe(7);
    expect(optionalNumber({}, 'HOURS', 7)).toBe(7);
    for (const HOURS of ['a day', 'NaN', 'Infinity', '1e999']) {
      expect(() => optionalNumber({ HOURS }, 'HOURS', 7)).toThrow('HOURS is not a number');
    }
  });

  test('that is wrong is named and never quoted', () => {
    expect(() => optionalNumber({ KEY: 'hunter2' }, 'KEY', 0)).toThrow(/^(?!.*hunter2).*KEY/);
  });
});
