import { synthesise } from './template/synthesise.ts';

/**
 * `npm run assemble`: makes the templates and bundles of this checkout. Afterwards the host starts without the packages for
 * development, and from a folder that it cannot write to.
 */
const { folder } = await synthesise();
process.stdout.write(`${folder}\n`);
