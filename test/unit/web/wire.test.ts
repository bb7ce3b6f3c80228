import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { mappingNeeded } from '../../../lib/contract/imports/import-mapping-schema.ts';
import type { widgetSession } from '../../../lib/contract/widgets/widget-session-schema.ts';
import type { MappingNeeded } from '../../../web/widgets/files/import-wire.ts';
import type { WidgetSession } from '../../../web/widgets/session.ts';

// The compiler checks these, which the client has no types for; the page may not import the contract itself.
test('widgets read only fields that answers have, in the form that they have', () => {
  expectTypeOf<z.infer<typeof widgetSession>>().toExtend<WidgetSession>();
  expectTypeOf<z.infer<typeof mappingNeeded>>().toExtend<MappingNeeded>();
});
