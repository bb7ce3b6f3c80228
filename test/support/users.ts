import type { UserFields } from '../../lib/store/user-store.ts';

/** A user about whom the partner told nothing. */
export const noFields: UserFields = {
  birthdate: null,
  creditScore: null,
  email: null,
  firstName: null,
  lastName: null,
  gender: null,
  isDisabled: false,
  metadata: null,
  phone: null,
  zipCode: null,
};
