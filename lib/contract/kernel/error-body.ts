import * as z from 'zod/mini';

export const errorBody = z.object({
  error: z.object({
    code: z.int().check(z.minimum(4000), z.maximum(5999)),
    message: z.string(),
  }),
});
errorBody.register(z.globalRegistry, {
  id: 'ErrorBody',
  description: 'The first three digits of the code are the HTTP status; the message names the field at fault.',
});
