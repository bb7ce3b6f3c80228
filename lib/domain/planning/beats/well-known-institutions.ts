import { phraseTable } from '../../transactions/enrich/phrases.ts';

/** Institutions where many people have a second account, and how feeds of others spell them. */
const LINES: readonly (readonly [name: string, ...phrases: readonly string[]])[] = [
  ['Ally Bank', 'ALLY BANK'],
  ['American Express', 'AMERICAN EXPRESS', 'AMEX'],
  ['Bank of America', 'BANK OF AMERICA', 'BK OF AMERICA', 'BK OF AMER', 'BANKAMERICA'],
  ['Barclays', 'BARCLAYS', 'BARCLAYCARD'],
  ['BMO', 'BMO BANK', 'BMO HARRIS', 'BANK OF MONTREAL'],
  ['Capital One', 'CAPITAL ONE', 'CAPITALONE'],
  ['Charles Schwab', 'CHARLES SCHWAB', 'SCHWAB'],
  ['Chase', 'CHASE CREDIT CRD', 'CHASE CARD', 'CHASE BANK', 'JPMORGAN CHASE'],
  ['Citibank', 'CITIBANK', 'CITI CARD', 'CITI CARDS', 'CITICARDS'],
  ['Discover', 'DISCOVER E PAYMENT', 'DISCOVER CARD', 'DISCOVER BANK'],
  ['E*TRADE', 'ETRADE', 'E TRADE'],
  ['Fidelity', 'FIDELITY INVESTMENTS', 'FIDELITY', 'FID BKG'],
  ['Marcus by Goldman Sachs', 'MARCUS BY GOLDMAN', 'GOLDMAN SACHS BANK', 'GS BANK'],
  ['Navy Federal Credit Union', 'NAVY FEDERAL', 'NAVY FED', 'NFCU'],
  ['PNC Bank', 'PNC BANK', 'PNC'],
  ['Robinhood', 'ROBINHOOD'],
  ['SoFi', 'SOFI', 'SOFI BANK'],
  ['Synchrony', 'SYNCHRONY BANK', 'SYNCHRONY', 'SYNCB'],
  ['TD Bank', 'TD BANK', 'TD CANADA TRUST'],
  ['Truist', 'TRUIST'],
  ['U.S. Bank', 'US BANK', 'U S BANK', 'USBANK'],
  ['USAA', 'USAA'],
  ['Vanguard', 'VANGUARD'],
  ['Wells Fargo', 'WELLS FARGO', 'WF CREDIT CARD'],
];

const table = phraseTable(LINES.flatMap(([name, ...phrases]) => phrases.map((phrase) => [phrase, name] as const)));

/** The institution that the words of a payment name. */
export const institutionNamedIn = (words: readonly string[]): string | null => table.find(words, () => true);

const names = phraseTable(LINES.map(([name]) => [name, name] as const));

/** The institution that the name of a connection or account names; here its bare name is enough. */
export const institutionCalledIn = (words: readonly string[]): string | null =>
  names.find(words, () => true) ?? institutionNamedIn(words);
