import type { createManualAccount, updateAccount } from '../../../lib/contract/accounts/account-changes.ts';
import type { Input } from '../../../lib/contract/run.ts';
import type { AccountEditsChange } from '../../../lib/domain/accounts/account-edits.ts';

type Fields = Input<typeof createManualAccount>['body']['account'] | Input<typeof updateAccount>['body']['account'];

/** The change that a body asks for, in the words of the domain. */
export const editsOf = (fields: Fields): AccountEditsChange => ({
  accountSubtype: fields.account_subtype,
  accountType: fields.account_type,
  apr: fields.apr,
  apy: fields.apy,
  availableBalance: fields.available_balance,
  balance: fields.balance,
  cashSurrenderValue: fields.cash_surrender_value,
  creditLimit: fields.credit_limit,
  currencyCode: fields.currency_code,
  dayPaymentIsDue: fields.day_payment_is_due,
  deathBenefit: fields.death_benefit,
  interestRate: fields.interest_rate,
  isBusiness: fields.is_business,
  isClosed: fields.is_closed,
  isHidden: fields.is_hidden,
  loanAmount: fields.loan_amount,
  metadata: fields.metadata,
  minimumPayment: fields.minimum_payment,
  name: fields.name,
  nickname: fields.nickname,
  originalBalance: fields.original_balance,
  propertyType: fields.property_type,
});
