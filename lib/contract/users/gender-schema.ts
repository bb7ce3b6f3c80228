/** Genders and their ids, as apps see them. */
export const GENDER_IDS = { MALE: 0, FEMALE: 1 } as const;

/** The id for a gender in the words of a partner; null for one that the contract has no id for. */
export const genderIdOf = (gender: string | null): (typeof GENDER_IDS)[keyof typeof GENDER_IDS] | null => {
  switch ((gender ?? '').toUpperCase()) {
    case 'MALE':
    case 'M':
      return GENDER_IDS.MALE;
    case 'FEMALE':
    case 'F':
      return GENDER_IDS.FEMALE;
    default:
      return null;
  }
};
