import { compactTable } from './compact-table.ts';

/**
 * A process of its own, so that the host still ends at once while a large table is written:
 * `compact-process.ts <table>`. Prints what came of it.
 */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: compact-process.ts <table>');
try {
  process.stdout.write(JSON.stringify(compactTable(file)));
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
