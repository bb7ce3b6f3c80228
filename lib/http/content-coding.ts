/** A content coding of ours; `identity` is the body as it is. */
export type Coding = 'br' | 'gzip' | 'identity';

/** Less than any weight that can be written: the body as it is may always be sent, but a coding that is asked for comes first. */
const UNLISTED_IDENTITY = 0.0001;

const WEIGHT = /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** The weights by coding (RFC 9110, 12.5.3). A weight that cannot be read is a refusal. */
const weightsOf = (acceptEncoding: string): ReadonlyMap<string, number> =>
  new Map(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((text) => text.trim()))
      .map(([name = '', weight = 'q=1', ...rest]) => [
        name,
        rest.length === 0 && WEIGHT.test(weight) ? Number(weight.slice('q='.length)) : 0,
      ]),
  );

/** The codings of `offered` that the client reads, the best first; of equal ones the first that is offered. */
export const acceptedOf = <C extends Coding>(
  acceptEncoding: string | undefined,
  offered: readonly C[],
): readonly C[] => {
  const weights = weightsOf(acceptEncoding ?? '');
  const weightOf = (coding: Coding): number =>
    weights.get(coding) ?? weights.get('*') ?? (coding === 'identity' ? UNLISTED_IDENTITY : 0);
  return offered.filter((coding) => weightOf(coding) > 0).toSorted((a, b) => weightOf(b) - weightOf(a));
};
