import * as z from 'zod/mini';

/** The two forms of the protocol. They differ in how an answer names banks and errors. */
export type ProtocolVersion = 1 | 2;

const infoBody = z.object({ versions: z.array(z.unknown()) });

/**
 * Which form to ask a server for, by its answer to `GET /info`: version 2 where it is among the versions named, such as
 * `2`, `2.0` or `2.0.1`. Anything else means version 1, which every server speaks.
 */
export const protocolVersionOf = (body: unknown): ProtocolVersion => {
  const { data } = infoBody.safeParse(body);
  const speaksTwo = data?.versions.some(
    (version) => typeof version === 'string' && /^v?2(?:\.|$)/i.test(version.trim()),
  );
  return speaksTwo === true ? 2 : 1;
};
