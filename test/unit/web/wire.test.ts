import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { institution } from '../../../lib/contract/institutions/institution-schema.ts';
import type { challenge } from '../../../lib/contract/members/challenge-schema.ts';
import type { credential } from '../../../lib/contract/members/credential-schema.ts';
import type { member } from '../../../lib/contract/members/member-schema.ts';
import type { Challenge, Credential, Institution, Member } from '../../../web/widgets/wire.ts';

// The compiler checks these; the page may not import the contract itself.
test('the page reads only fields that answers have, in the form that they have', () => {
  expectTypeOf<z.infer<typeof institution>>().toExtend<Institution>();
  expectTypeOf<z.infer<typeof credential>>().toExtend<Credential>();
  expectTypeOf<z.infer<typeof member>>().toExtend<Member>();
  expectTypeOf<z.infer<typeof challenge>>().toExtend<Challenge>();
});
