import { makeClientFiles } from '../documents/client/client-files.ts';
import { synthesise } from './template/synthesise.ts';

/**
 * `npm run assemble`: makes the client's files, the templates and the bundles of this checkout. Afterwards the host starts without the packages for
 * development, and from a folder that it cannot write to.
 */
makeClientFiles();
const { folder } = await synthesise();
process.stdout.write(`${folder}\n`);
