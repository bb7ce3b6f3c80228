/**
 * Of several kinds that words of a text name, the one that stands first counts: a narrower kind stands before a wider
 * one. A veterinary clinic is no clinic, and a book shop no shop.
 */
export const KIND_ORDER = [
  ...['Auto Insurance', 'Home Insurance', 'Health Insurance', 'Life Insurance'],
  ...['Pet Grooming', 'Veterinary', 'Pet Food & Supplies'],
  ...['Kids Activities', 'Babysitter & Daycare', 'Baby Supplies', 'Toys'],
  ...['Coffee Shops', 'Fast Food', 'Alcohol & Bars', 'Groceries', 'Restaurants'],
  ...['Gas', 'Parking', 'Public Transportation', 'Service & Parts', 'Auto & Transport'],
  ...['Rental Car & Taxi', 'Air Travel', 'Hotel', 'Vacation'],
  ...[
    'Mobile Phone',
    'Internet',
    'Television',
    'Home Phone',
    'Domain Names',
    'Hosting',
    'Fraud Protection',
    'Utilities',
  ],
  ...['Gym', 'Dentist', 'Eyecare', 'Pharmacy', 'Doctor', 'Sporting Goods', 'Sports'],
  ...['Tuition', 'Education', 'Newspapers & Magazines', 'Books', 'Movies & DVDs', 'Music', 'Arts', 'Amusement'],
  ...['Laundry', 'Hair', 'Spa & Massage', 'Personal Care', 'Lawn & Garden'],
  ...['Furnishings', 'Home Improvement', 'Home Services', 'Mortgage & Rent'],
  ...['Legal', 'Shipping', 'Office Supplies', 'Printing', 'Advertising'],
  ...['Charity', 'Gift', 'Clothing', 'Hobbies', 'Taxes', 'Financial', 'Shopping'],
] as const;

/** What happens at the bank itself, in the words of banks. Of several, the one that stands first counts. */
export const BANK_MATTERS = [
  ...['card', 'cash', 'salary', 'benefit', 'dividend', 'invest', 'rent', 'fee', 'interest', 'tax', 'transfer'],
] as const;

export type BankMatter = (typeof BANK_MATTERS)[number];
/** Words of the way of payment, which stand before the payee. */
export const PAYMENT = 'payment';
