import * as z from 'zod/mini';
import { callAsPartner, type Refused, type Service } from './partner-calls.ts';

/** Of `POST /users` where the user is there already. */
const TAKEN = 409;

/** Makes the user, as the server of a partner does, unless there is one with this id. Null where there is one now. */
export const makeUser = async (service: Service, id: string): Promise<Refused | null> => {
  const made = await callAsPartner(service, { method: 'POST', path: '/users', body: { user: { id } } }, z.unknown());
  const isThere = made.status < 300 || made.status === TAKEN;
  return isThere ? null : { kind: 'refused', status: made.status, message: made.message };
};
