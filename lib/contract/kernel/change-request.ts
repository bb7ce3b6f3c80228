import * as z from 'zod/mini';

/** A change must set some field besides `skip_webhook`. */
export const hasChange = z.refine<object>(
  (fields) => Object.keys(fields).some((name) => name !== 'skip_webhook'),
  'must hold at least one field that can be changed',
);

const hasField = z.refine<object>((fields) => Object.keys(fields).length > 0, 'must hold at least one field');

const withSome =
  (rule: typeof hasChange) =>
  <S extends z.core.$ZodShape>(id: string, shape: S) =>
    z.object(shape).check(rule).register(z.globalRegistry, { id, minProperties: 1 });

/** The fields of an object that a call may change; it must set one besides `skip_webhook`. */
export const changeRequest = withSome(hasChange);
/** The settings that a call may change; it must name one. */
export const settingsRequest = withSome(hasField);
