import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { account } from '../../../lib/contract/accounts/account-schema.ts';
import type { microDeposit } from '../../../lib/contract/accounts/micro-deposit-schema.ts';
import type { importMapping, mappingNeeded } from '../../../lib/contract/imports/import-mapping-schema.ts';
import type { fileImport } from '../../../lib/contract/imports/import-schema.ts';
import type { institution } from '../../../lib/contract/institutions/institution-schema.ts';
import type { challenge } from '../../../lib/contract/members/challenge-schema.ts';
import type { credential } from '../../../lib/contract/members/credential-schema.ts';
import type { member } from '../../../lib/contract/members/member-schema.ts';
import type { widgetSession } from '../../../lib/contract/widgets/widget-session-schema.ts';
import type { Import, Mapping, MappingNeeded } from '../../../web/widgets/files/import-wire.ts';
import type { WidgetSession } from '../../../web/widgets/session.ts';
import type { Account, Challenge, Credential, Institution, Member, Microdeposit } from '../../../web/widgets/wire.ts';

// The compiler checks these; the page may not import the contract itself.
test('widgets read only fields that answers have, in the form that they have', () => {
  expectTypeOf<z.infer<typeof institution>>().toExtend<Institution>();
  expectTypeOf<z.infer<typeof credential>>().toExtend<Credential>();
  expectTypeOf<z.infer<typeof member>>().toExtend<Member>();
  expectTypeOf<z.infer<typeof widgetSession>>().toExtend<WidgetSession>();
  expectTypeOf<z.infer<typeof microDeposit>>().toExtend<Microdeposit>();
  expectTypeOf<z.infer<typeof account>>().toExtend<Account>();
  expectTypeOf<z.infer<typeof fileImport>>().toExtend<Import>();
  expectTypeOf<z.infer<typeof importMapping>>().toExtend<Mapping>();
  expectTypeOf<z.infer<typeof mappingNeeded>>().toExtend<MappingNeeded>();
  expectTypeOf<z.infer<typeof challenge>>().toExtend<Challenge>();
});
