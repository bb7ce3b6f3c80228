/**
 * Texts of receivers are kept for their owner, and may quote what they were sent or how they are called. What looks
 * like a secret, a person or an account number is replaced; error codes and words stay.
 */
export const redact = (text: string): string =>
  RULES.reduce((rest, [pattern, put]) => rest.replaceAll(pattern, put), text);

/** A value after its name in JSON, a form or a header: quoted, or up to the next separator. */
const VALUE = String.raw`(?:\\?"[^"]*"?|'[^']*'?|[^\s,;&}]+)`;
const SECRET_NAME = String.raw`[\w-]{0,40}(?:token|secret|passw|pwd|api.?key|private.?key|authorization|credential|signature|session|cookie)[\w-]{0,40}`;

const RULES: readonly (readonly [RegExp, string])[] = [
  // A scheme and its value. This comes before the rule on names, which would take the scheme for the value.
  [/\b(bearer|basic|digest)[\s:=]+[^\s,;"'&}]+/giu, '$1 [redacted]'],
  [new RegExp(String.raw`(${SECRET_NAME}\\?["']?\s*[:=]\s*)${VALUE}`, 'giu'), '$1[redacted]'],
  [/[\w.+%'-]{1,64}@[\w.-]{1,255}/gu, '[email]'],
  [/\b(?:whsec|whsk|whpk|sk|pk|rk|ghp|xox[a-z])[_-]\S+/gu, '[redacted]'],
  // A long word with a digit in it: a token, a hash, an id.
  [/(?=[\w+/=~-]*\d)[\w+/=~-]{20,}/gu, '[redacted]'],
  // Cards, accounts, telephones and dates, in whatever groups.
  [/\d(?:[ .()/-]{0,2}\d){4,}/gu, '[digits]'],
];
