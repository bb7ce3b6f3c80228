import { containsPhrase } from '../../../transactions/enrich/phrases.ts';
import { beatText } from '../beat-words.ts';
import type { DepositRule } from '../deposit.ts';

/** What public bodies that pay benefits and pensions write. */
const mentionsPublicBody = containsPhrase([
  'SSA TREAS',
  'SOC SEC',
  'SOCIAL SECURITY',
  'SSI TREAS',
  'SUPP SEC',
  'TREAS 310',
  'US TREASURY',
  'VACP TREAS',
  'VA BENEFITS',
  'VA BENEF',
  'RRB TREAS',
  'OPM1 TREAS',
  'RET NET',
  'UNEMPLOYMENT',
  'UI BENEFIT',
  'UI BENEFITS',
  'UI BENE',
  'WORKFORCE COMMISSION',
  'DEPT OF LABOR',
  'CHILDCTC',
  'SNAP BENEFITS',
  'STIMULUS',
  'CANADA CPP',
  'CANADA PRO',
  'CANADA OAS',
]);

/** Benefits and pensions of public bodies, by their text. */
export const governmentDeposit: DepositRule = {
  name: 'GovernmentDeposit',
  holds: ({ words }) => mentionsPublicBody(words),
  text: ({ amount, account, date }) =>
    beatText('A government payment arrived', `${amount} in benefits reached ${account} on ${date}.`, 'See the deposit'),
};
