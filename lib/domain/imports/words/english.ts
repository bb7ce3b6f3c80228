import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const ENGLISH: LanguageWords = {
  code: 'en',
  headers: {
    date:
      'transaction date|trans date|date of transaction|transactiondate|purchase date|date started|started date|' +
      'created on|booking date|bookingdate|entry date|date|posting date|posted date|post date|date posted|' +
      'process date|processed date|completed date|date completed|accounting date|tran date|txn date|date time|' +
      'datetime|date op|dateop|transaction time|timestamp|date processed|statement date|activity date|' +
      'trade date|settled date|date of purchase||value date|valuedate|date val|dateval|created date|finished on|' +
      'date finished|value dt',
    posted_date:
      'posting date|posted date|post date|date posted|completed date|date completed|process date|processed date|' +
      'settlement date|finished on|date finished|settled date|booking date|posted on|booked on|date booked|' +
      'booked date|booked|posted|processing date|date processed|clearing date',
    value_date: 'value date|valuedate|date val|dateval|value dt|date of value|interest date',
    description:
      'description|transaction description|details|transaction details|payee|merchant|merchant name|name|' +
      'counterparty|counterparty name|partner name|payee name|narrative|narration|particulars|transaction|' +
      'original description|label|transaction narrative|transaction remarks|remarks|booking text|description 1|' +
      'statement description|activity|item|target name|source name||type',
    memo:
      'memo|notes|note|payment reference|reference|extended details|additional information|your reference|' +
      'comment|comments|remittance information|payment details|description 2|message|purpose|payment purpose|' +
      'remittance|structured reference|payment description',
    payee:
      'payee|payee name|merchant|merchant name|counterparty|counterparty name|counter party|partner name|' +
      'beneficiary|beneficiary name|beneficiary originator|recipient|recipient name|sender|payer|payer name|' +
      'target name|source name|to|from|paid to|other party|remitter|creditor name|debtor name',
    payer:
      'payer|payer name|sender|sender name|from|remitter|remitter name|ordering party|ordering customer|debtor|' +
      'debtor name|source name|paid by|received from|from name|originator',
    recipient:
      'recipient|recipient name|payee name|receiver|receiver name|to|beneficiary|beneficiary name|creditor|' +
      'creditor name|target name|paid to|to name|payee',
    holder:
      'account holder|account owner|cardholder|card member|cardmember|cardholder name|card holder|owner|' +
      'customer name|member name|account holder name',
    amount:
      'amount|transaction amount|value|net amount|amount in account currency|billing amount|sum|total amount|' +
      'amount total|txn amount|source amount|target amount|amt||gross|net',
    debit:
      'debit|debits|debit amount|withdrawal|withdrawals|withdrawal amount|withdrawal amt|money out|paid out|out|' +
      'amount debit|outgoing|outflow|debit value|charge|charges|spent|dr|dr amount|withdrawal dr|paid|' +
      'payments out|amount out|debit amt|sent',
    credit:
      'credit|credits|credit amount|deposit|deposits|deposit amount|deposit amt|money in|paid in|in|' +
      'amount credit|incoming|inflow|credit value|received|cr|cr amount|deposit cr|payments in|amount in|' +
      'credit amt|receipts',
    direction:
      'debit credit|credit debit|debit credit indicator|credit debit indicator|dr cr|cr dr|d c|debit or credit|' +
      'transaction type|type|direction|indicator|trntype|in out|cd indicator|c d||sign',
    balance:
      'balance|running balance|running bal|account balance|closing balance|balance after transaction|' +
      'ledger balance|available balance|bal|balance after|runningbalance|end balance|ending balance|' +
      'current balance|balance amount',
    currency:
      'currency|currency code|transaction currency|account currency|ccy|curr|currency of account|' +
      'billing currency||target currency|source currency',
    fee:
      'fee|fees|amount fee|transaction fee|commission|fee amount|source fee amount|total fees|bank fee|charges|' +
      'charges amount|processing fee|service fee|fee in account currency|costs|cost',
    gross: 'gross|gross amount|amount gross|amount before fee|amount before fees',
    net: 'net|net amount|amount net|amount after fee|amount after fees',
    account:
      'account|account number|account no|account name|account id|iban|own account|accountnum|accountlabel|' +
      'account iban|bank account|card number|card no|card|account nickname|account designator|my account|our account',
    check_number:
      'check number|check no|check|check num|cheque number|cheque no|cheque|check or slip|chqno|chq no|cheque num',
    external_id:
      'transaction id|transactionid|id|transaction number|fitid|unique id|transferwise id|entry reference|' +
      'txn id|transaction uuid|transaction code id',
    status: 'status|state|transaction status|posting status|pending|transaction state',
    kind:
      'type|transaction type|payment type|category type|transaction code|method|payment method|kind|' +
      'booking type|txn type|channel|transaction category',
    category:
      'category|category parent|categoryparent|subcategory|categories|sub category|tags|tag|budget|classification|group',
  },
  months: MONTH_NAMES.en,
  weekdays: 'monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun',
  out:
    'debit|dr|d|db|out|outgoing|withdrawal|payment|purchase|charge|sale|dbit|-|paid|sent|outflow|spent|expense|' +
    'debits|money out|fee|debited',
  in:
    'credit|cr|c|in|incoming|deposit|refund|return|crdt|+|received|inflow|income|credits|money in|credited|' +
    'interest',
  pending:
    'pending|authorized|authorised|authorization|authorisation|hold|on hold|processing|in progress|unposted|yes|' +
    'true|not posted|outstanding|scheduled|uncleared|awaiting|in process|initiated|incomplete',
  void:
    'reverted|declined|failed|rejected|canceled|cancelled|void|voided|expired|refused|returned unpaid|denied|' +
    'unsuccessful|not completed|error|blocked|bounced|cancelled by sender|payment failed|fail',
  balance:
    'balance|opening balance|closing balance|balance brought forward|balance carried forward|brought forward|' +
    'carried forward|ending balance|beginning balance|starting balance|previous balance|balance forward|' +
    'available balance|ledger balance|current balance|statement balance',
  total: 'total|totals|sum|grand total|subtotal',
  script: { encodings: 'western', letters: 'éèñüöáíóçäêôàâïëøåœæ' },
};
