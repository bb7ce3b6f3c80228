import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { WidgetAssets } from './widgets-deps.ts';

/** The build writes it beside the code. */
const FILE = 'widget-assets.json';

const shell = z.object({ live: z.string(), gone: z.string() });
const stored: z.ZodMiniType<WidgetAssets> = z.object({
  shells: z.object({ en: shell, es: shell, 'fr-CA': shell }),
  files: z.array(z.object({ name: z.string(), type: z.string(), gzip: z.string(), brotli: z.string() })),
});

/** Read once, when the function starts. Throws where the build left it out. */
export const readWidgetAssets = (): WidgetAssets =>
  stored.parse(JSON.parse(readFileSync(join(import.meta.dirname, FILE), 'utf8')));
