import { readFileSync } from 'node:fs';

/** `git log --oneline` and pages of commits show so much of a line. */
const CHARACTERS_MAX = 72;
/** Of commits that `git rebase --autosquash` joins to others before they go anywhere. */
const AUTOSQUASH = /^(?:amend|fixup|squash)! /;

/** The first line of a message that Git does not take for a comment. */
const subjectOf = (message: string): string =>
  message.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';

const faultOf = (subject: string): string | null => {
  if (AUTOSQUASH.test(subject)) return null;
  const count = subject.length;
  if (count > CHARACTERS_MAX) return `has ${count} characters, and at most ${CHARACTERS_MAX} are shown`;
  if (!/^[\p{Lu}\d]/u.test(subject)) return 'does not begin with a capital or a number';
  if (subject.endsWith('.')) return 'ends with a full stop';
  return null;
};

const subject = subjectOf(readFileSync(process.argv[2] ?? '', 'utf8'));
const fault = faultOf(subject);
if (fault !== null) {
  process.stderr.write(`The subject of this commit ${fault}:\n${subject}\n`);
  process.exitCode = 1;
}
