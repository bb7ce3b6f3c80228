import { childAt, textAt, type XmlElement } from '../xml/element.ts';
import { accountNumberOf, type OwnAccount } from './account.ts';

interface Side {
  readonly accountNumber: string | null;
  /** The one whom the money is for or from in the end comes before the one that was paid. */
  readonly names: readonly string[];
}

/**
 * Names of the other side of a payment, the one that says most first. The owner is none of them, whichever of both sides
 * the bank calls so: after a reversal, some banks leave the sides as they were.
 */
export const otherSideOf = (details: XmlElement, isPaidOut: boolean, own: OwnAccount | null): readonly string[] => {
  const parties = childAt(details, 'RltdPties');
  if (parties === null) return [];
  const creditor = sideOf(parties, 'Cdtr');
  const debtor = sideOf(parties, 'Dbtr');
  const [expected, opposite] = isPaidOut ? [creditor, debtor] : [debtor, creditor];
  const isTurned = isAccount(expected, own) && !isAccount(opposite, own);
  const [other, self] = isTurned ? [opposite, expected] : [expected, opposite];
  const ownNames = new Set([...(own?.names ?? []), ...self.names].map(folded));
  return [...new Set(other.names)].filter((name) => !ownNames.has(folded(name)));
};

const isAccount = ({ accountNumber }: Side, own: OwnAccount | null): boolean =>
  accountNumber !== null && accountNumber === own?.number;

const sideOf = (parties: XmlElement, name: 'Cdtr' | 'Dbtr'): Side => ({
  accountNumber: accountNumberOf(childAt(parties, `${name}Acct`)),
  names: [nameOf(parties, `Ultmt${name}`), nameOf(parties, name)].filter((text) => text !== null),
});

/** Version 8 puts a person or a bank around the name. */
const nameOf = (parties: XmlElement, party: string): string | null =>
  textAt(parties, party, 'Nm') ??
  textAt(parties, party, 'Pty', 'Nm') ??
  textAt(parties, party, 'Agt', 'FinInstnId', 'Nm');

/** Banks write first and last name in either order. */
const folded = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .toSorted()
    .join(' ')
    .trim();
