import * as z from 'zod/mini';
import { errorBody } from '../kernel/error-body.ts';
import { memberGuid } from '../kernel/guids.ts';

/** A refusal with the member that stands in the way. */
export const loginTaken = z.object({ error: errorBody.shape.error, member_guid: memberGuid });
loginTaken.register(z.globalRegistry, {
  id: 'LoginTaken',
  description:
    'The login is connected already, by the member of the same user that member_guid names. Update that member instead. ' +
    'Other refusals with the code 4220 have no member_guid.',
});
