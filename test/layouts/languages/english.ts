import type { Language } from '../language.ts';

const WORDS: Language['words'] = {
  booked: 'Date|Posting Date|Posted Date|Booking date|Transaction Date|Date posted|Txn Date|Processed Date',
  valued: 'Value Date|Value date|Val. Date|Effective Date',
  bought:
    'Transaction Date>Posting Date|Trans. Date>Post Date|Date of transaction>Date posted|Purchase Date>Booking date',
  text: 'Description|Transaction Description|Details|Narrative|Narration|Particulars|Transaction Details|Memo/Description',
  payee: 'Payee|Counter Party|Counterparty name|Merchant Name|Beneficiary / Remitter|Name|Merchant|Other Party',
  sides: 'From>To|Payer>Payee|Sender name>Recipient name|Source name>Target name|Remitter>Beneficiary',
  kind: 'Type|Transaction Type|Transaction Code|Payment type|Tran Type|Details Type',
  purpose: 'Memo|Reference|Payment Reference|Notes|Note|Payment details|Remittance information',
  amount: 'Amount|Transaction Amount|Value|Amount of transaction|Net amount|Sum',
  columns:
    'Debit>Credit|Debit Amount>Credit Amount|Money Out>Money In|Paid out>Paid in|Withdrawals>Deposits|Withdrawal Amt.>Deposit Amt.|DR>CR|Outflow>Inflow',
  balance: 'Balance|Running Balance|Account Balance|Closing Balance|RunningBalance|Balance after transaction|BAL',
  currency: 'Currency|Currency Code|Ccy|Account currency',
  way: 'Debit/Credit|Dr/Cr|Credit Debit Indicator|Direction|CR/DR|D/C',
  ways: 'Debit>Credit|DR>CR|D>C|OUT>IN|Db>Cr|DBIT>CRDT|Withdrawal>Deposit',
  fee: 'Fee|Fees|Transaction fee|Charges|Fee Amount',
  gross: 'Gross>Net|Gross amount>Net amount',
  status: 'Status|State|Transaction Status|Payment status',
  states:
    'Completed>Pending>Declined|Posted>Pending>Failed|BOOKED>PENDING>REJECTED|Settled>Authorised>Cancelled|Cleared>Processing>Reverted',
  category: 'Category|Spending Category|Budget category',
  reference: 'Reference Number|Transaction ID|Ref No.|Chq/Ref Number|Bank reference|Unique Id',
  branch: 'Branch|Sort Code|Branch Code|Location',
  account: 'Account Number|Account|Account No.|Our Account|IBAN',
  owner: 'Account Name|Account Holder|Card Member',
  other: 'Counterparty IBAN|Other Party Account|Payee Account Number',
  original: 'Original Amount>Original Currency|Local amount>Local currency|Foreign Spend Amount>Foreign Currency',
  total: 'Total|Totals|Grand Total|Sub-total',
  opening: 'Opening Balance|Balance brought forward|Beginning balance',
  closing: 'Closing Balance|Balance carried forward|Ending balance|Available balance',
  period: 'Statement period|From - To|Date range',
  kinds: 'Card Payment>Transfer>Direct Debit>Credit|POS>TFR>DD>BGC|VISA PURCHASE>PAYMENT>AUTOMATIC PAYMENT>DEPOSIT',
  shops: 'Corner Bakery|Riverside Garage|Green Grocers 0042|Hill Street Books|Northern Power & Light|Old Mill Cafe',
  employers: 'Acme Widgets Ltd|Meadow Farms Inc|Oakfield School',
  purposes: 'Invoice 20871|Monthly rent|Order 55-312|Thank you|Standing order flat 3',
  people: 'Pat Example|Sam Sample|A J Holder',
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const american: Language = {
  code: 'en-US',
  currencies: ['USD'],
  charsets: ['windows-1252'],
  mark: '.',
  groups: [','],
  dates: ['MM/DD/YYYY', 'M/D/YYYY', 'MM/DD/YY', 'MMM D, YYYY', 'YYYY-MM-DD', 'MM-DD-YYYY', 'YYYYMMDD'],
  months: MONTHS,
  words: WORDS,
};

export const ENGLISH: readonly Language[] = [
  american,
  {
    ...american,
    code: 'en-GB',
    currencies: ['GBP', 'EUR'],
    dates: ['DD/MM/YYYY', 'DD MMM YYYY', 'DD-MM-YYYY', 'YYYY-MM-DD', 'DD/MM/YY', 'DD MMM YY', 'D/M/YYYY'],
  },
  { ...american, code: 'en-CA', currencies: ['CAD', 'USD'], dates: ['YYYY-MM-DD', 'MM/DD/YYYY', 'YYYY/MM/DD'] },
  { ...american, code: 'en-AU', currencies: ['AUD', 'NZD', 'SGD'], dates: ['DD/MM/YYYY', 'DD-MMM-YYYY', 'D MMM YYYY'] },
  {
    ...american,
    code: 'en-IN',
    currencies: ['INR'],
    groups: ['lakh'],
    dates: ['DD-MM-YYYY', 'DD/MM/YYYY', 'DD/MM/YY', 'DD-MMM-YYYY', 'DD MMM YYYY'],
  },
];
