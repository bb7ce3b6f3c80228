import { nameOf, subtypeOf, typeOf } from '../../../accounts/account-view.ts';
import type { Guid } from '../../../kernel/guid.ts';
import { containsPhrase } from '../../../transactions/enrich/phrases.ts';
import type { BeatTemplate } from '../beat-template.ts';
import { beatText, wholeUnits } from '../beat-words.ts';
import { type DepositRule, rankedDeposits } from '../deposit.ts';
import { isEducationPlan } from '../education-plan.ts';

const TAXES: Guid<'CAT'> = 'CAT-d00fc539-aa14-009b-4ffb-7e8c7b839954';

const mentionsTaxOffice = containsPhrase([
  'IRS',
  'TAX REF',
  'TAX REFUND',
  'TAX RFD',
  'TAXRFD',
  'TAXREF',
  'FRANCHISE TAX',
  'STATE TAX',
  'DEPT OF REVENUE',
  'DEPT REVENUE',
  'DEPT OF TAXATION',
  'CANADA RIT',
]);

/** Money from a tax authority, by its text or a category of taxes. */
const taxDeposit: DepositRule = {
  name: 'TaxDeposit',
  holds: ({ row: { category }, words }) => (category.parentGuid ?? category.guid) === TAXES || mentionsTaxOffice(words),
  text: ({ amount, account, date }) =>
    beatText(
      'Your tax refund arrived',
      `${amount} from the tax office reached ${account} on ${date}. A good moment to save part of it or to pay down a debt.`,
      'Plan what to do with it',
    ),
};

/** Texts of public bodies that pay benefits and pensions. */
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
const governmentDeposit: DepositRule = {
  name: 'GovernmentDeposit',
  holds: ({ words }) => mentionsPublicBody(words),
  text: ({ amount, account, date }) =>
    beatText('A government payment arrived', `${amount} in benefits reached ${account} on ${date}.`, 'See the deposit'),
};

const EDUCATION_ABOVE_UNITS = 10;

const deposit529: DepositRule = {
  name: 'Deposit529',
  holds: ({ row: { transaction }, into }) =>
    isEducationPlan(into) && transaction.amountMinor > wholeUnits(EDUCATION_ABOVE_UNITS, transaction.currencyCode),
  text: ({ amount, account, date }) =>
    beatText(
      'Your education savings grew',
      `${amount} went into ${account} on ${date}. Money in a 529 plan grows free of tax when it pays for education.`,
      'See the account',
    ),
};

const HEALTH_SAVINGS = /\bHSA\b|\bhealth savings\b/i;

/** A deposit into a health savings account, which is known by its subtype or its name. */
const hsaDeposit: DepositRule = {
  name: 'HSADeposit',
  holds: ({ into: { account } }) => subtypeOf(account) === 'HSA' || HEALTH_SAVINGS.test(nameOf(account) ?? ''),
  text: ({ amount, account, date }) =>
    beatText(
      'Your health savings grew',
      `${amount} went into ${account} on ${date}. It is yours to keep for medical costs, this year or later.`,
      'See the account',
    ),
};

const PAYCHECK: Guid<'CAT'> = 'CAT-982ea9e6-3f0e-0c5b-611b-6657a10ba819';

/** Direct deposits of an employer, or what has the category of pay. */
const payrollDeposit: DepositRule = {
  name: 'PayrollDeposit',
  holds: ({ row: { category, transaction } }) => transaction.kinds.isDirectDeposit || category.guid === PAYCHECK,
  text: ({ amount, account, date, from }) =>
    beatText(
      'Paycheck deposit',
      `Your pay of ${amount} from ${from} reached ${account} on ${date}.`,
      'See the deposit',
    ),
};

const CHECK: Guid<'CAT'> = 'CAT-a3ba5f64-968c-46fe-adc9-6e4ad61ba5bf';

const mentionsCheck = containsPhrase([
  'CHECK DEPOSIT',
  'CHECK DEP',
  'CHEQUE DEPOSIT',
  'DEPOSITED CHECK',
  'DEPOSIT CHECK',
  'CHK DEP',
  'CHK DEPOSIT',
  'MOBILE DEPOSIT',
  'MOBILE DEP',
  'MOBILE CHECK',
  'REMOTE DEPOSIT',
  'REMOTE ONLINE DEPOSIT',
  'EDEPOSIT',
]);

/** A check paid in, at a branch or with a phone. */
const checkDeposit: DepositRule = {
  name: 'CheckDeposit',
  holds: ({ row: { category, transaction }, words }) =>
    category.guid === CHECK || transaction.checkNumber !== null || mentionsCheck(words),
  text: ({ amount, account, date }) =>
    beatText(
      'Your check was deposited',
      `A check of ${amount} was paid into ${account} on ${date}. Keep the paper until the money has cleared.`,
      'See the deposit',
    ),
};

const LARGE_UNITS = 500;

const largeDeposit: DepositRule = {
  name: 'LargeDeposit',
  holds: ({ row: { transaction } }) => transaction.amountMinor >= wholeUnits(LARGE_UNITS, transaction.currencyCode),
  text: ({ amount, account, date, from }) =>
    beatText('A large deposit arrived', `${amount} (${from}) reached ${account} on ${date}.`, 'See the deposit'),
};

/** Interest is not put aside by the user. */
const INTEREST_INCOME: Guid<'CAT'> = 'CAT-0edccfaf-a3ec-47cc-b42c-85d39dbabba0';

const savingsAccountDeposit: DepositRule = {
  name: 'SavingsAccountDeposit',
  holds: ({ row: { category }, into: { account } }) =>
    typeOf(account) === 'SAVINGS' && category.guid !== INTEREST_INCOME,
  text: ({ amount, account, date }) =>
    beatText(
      'You put money aside',
      `${amount} went into ${account} on ${date}. Every deposit counts.`,
      'See your savings',
    ),
};

/** Kinds of deposits. A deposit of more than one kind is of the first one here. */
export const DEPOSIT_TEMPLATES: readonly BeatTemplate[] = rankedDeposits([
  taxDeposit,
  governmentDeposit,
  deposit529,
  hsaDeposit,
  payrollDeposit,
  checkDeposit,
  largeDeposit,
  savingsAccountDeposit,
]);
