/** As a secret may come to light: as it is, escaped in JSON, percent-encoded, in hex, or within a text in base64. */
const spellingsOf = (secret: string): readonly string[] => {
  const bytes = Buffer.from(secret);
  return [
    secret,
    escaped(secret),
    escaped(escaped(secret)),
    encodeURIComponent(secret),
    encodeURIComponent(secret).toLowerCase(),
    bytes.toString('latin1'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...base64Of(bytes),
  ];
};

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The part that is the same whatever stands before and after it, for each of the three ways to lie in groups of three bytes. */
const base64Of = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor((whole.length * 8) / 6);
    return (['base64', 'base64url'] as const).map((coding) => whole.toString(coding).slice(from, to));
  });

/** Shorter texts come up by chance. */
const LENGTH_MIN = 6;

/** The secrets that stand somewhere in `left`, in any of these spellings. */
export const secretsIn = (left: unknown, secrets: readonly string[]): readonly string[] => {
  const text = textsIn(left).join('\n');
  return secrets.filter(
    (secret) => secret.length >= LENGTH_MIN && spellingsOf(secret).some((one) => text.includes(one)),
  );
};

/** Every text, the names of fields and what errors carry included. Bytes are texts too. */
const textsIn = (left: unknown): readonly string[] => {
  if (typeof left === 'string') return [left];
  if (left instanceof Uint8Array) return [Buffer.from(left).toString('latin1')];
  if (typeof left !== 'object' || left === null) return [];
  const own = Object.entries(left).flatMap(([name, value]) => [name, ...textsIn(value)]);
  return left instanceof Error ? [...own, left.stack ?? left.message, ...textsIn(left.cause)] : own;
};
