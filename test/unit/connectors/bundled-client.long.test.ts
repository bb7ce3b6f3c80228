import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleHandler } from '../../../infra/build/bundling.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

/** A text that only the client of HTTP has, also when it is made small. */
const CLIENT = 'UND_ERR_';

describe('a function', () => {
  const carriesClient = (name: string): boolean => {
    const folder = temporaryFolder();
    bundleHandler(`functions/${name}/handler.ts`, folder);
    return readdirSync(folder).some((file) => readFileSync(join(folder, file), 'utf8').includes(CLIENT));
  };

  test.each(['partner', 'read', 'refresh', 'widgets', 'write'])(
    'that only knows the connectors carries no HTTP client: %s',
    (name) => {
      expect(carriesClient(name)).toBe(false);
    },
  );

  test('that polls carries an HTTP client', () => {
    expect(carriesClient('poll')).toBe(true);
  });
});
