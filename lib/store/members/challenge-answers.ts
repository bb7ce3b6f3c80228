import * as z from 'zod/mini';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { NamedAnswer } from '../../domain/members/credential.ts';
import { openSealed } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';

/** Attribute of the member's item that holds the answers between `resume` and the worker that claims them. */
export const ANSWERS_ATTRIBUTE = 'answers';
/** Attribute of the member's item that holds answers given one by one, until the challenge ends. */
export const DRAFT_ATTRIBUTE = 'draft';

interface Place {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
  /** The attribute of the member's item; when left out, the answers of a claim. */
  readonly attribute?: typeof ANSWERS_ATTRIBUTE | typeof DRAFT_ATTRIBUTE;
}

/** Answers as JSON has them. */
export const namedAnswers = z.array(z.object({ guid: z.string(), fieldName: z.string(), value: z.string() }));
const partOf = ({ userGuid, memberGuid, attribute = ANSWERS_ATTRIBUTE }: Place) => ({
  item: keys.member(userGuid, memberGuid),
  attribute,
});

/** Encrypts answers for the one attribute that they are stored in. */
export const sealAnswers = (
  cipher: Cipher,
  dataKey: DataKeyOwner,
  place: Place,
  answers: readonly NamedAnswer[],
): Promise<Uint8Array> => {
  const { item, attribute } = partOf(place);
  return cipher.encrypt(dataKey, placeOf(item, attribute), JSON.stringify(answers));
};

/** Throws when the ciphertext was not made by `sealAnswers` for this attribute of this member. */
export const openAnswers = async (
  cipher: Cipher,
  dataKey: DataKeyOwner,
  place: Place,
  sealed: Uint8Array,
): Promise<readonly NamedAnswer[]> => openSealed(cipher, dataKey, { ...partOf(place), sealed }, namedAnswers);
