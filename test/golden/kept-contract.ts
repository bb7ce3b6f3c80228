import { join } from 'node:path';
import { wholeOpenapiOf } from '../../lib/contract/documents/openapi.ts';
import { everyOperation } from '../../lib/contract/operations.ts';
import { essentialsOf } from '../support/documents/openapi-essentials.ts';
import { releaseFiles } from '../support/project/release-files.ts';

/** What clients rely on in the API of a release, one fact a line. */
export const contractFiles = releaseFiles<readonly string[]>(join(import.meta.dirname, 'contracts'));

export const contractNow = (): readonly string[] =>
  essentialsOf(JSON.parse(JSON.stringify(wholeOpenapiOf(everyOperation, '0.0.0'))));
