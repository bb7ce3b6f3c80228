import type { Guid } from '../kernel/guid.ts';

/**
 * The default categories, 21 at the top and 96 below them. They never change: clients cache them and store their guids.
 * Where the published tree gives no guid, we made one, which never changes either.
 */
export const CATEGORY_TREE: readonly TopLevelCategory[] = [
  {
    guid: 'CAT-7829f71c-2e8c-afa5-2f55-fa3634b89874',
    name: 'Auto & Transport',
    children: [
      ['CAT-de7c2dc7-90e6-85a2-6509-5ec10942e887', 'Auto Insurance'],
      ['CAT-cb93691a-684d-b326-4c32-f8abaecfde90', 'Auto Payment'],
      ['CAT-b6d63a19-30a7-e852-2703-bdfb4072289e', 'Gas'],
      ['CAT-726da718-d572-1e4d-7c3f-0b8b5370fe71', 'Parking'],
      ['CAT-19e6ec13-83ed-5511-7f75-3688d3f97a8e', 'Public Transportation'],
      ['CAT-67a20fb1-1a61-dc27-3fff-f28fa904025f', 'Service & Parts'],
    ],
  },
  {
    guid: 'CAT-79b02f2f-2adc-88f0-ac2b-4e71ead9cfc8',
    name: 'Bills & Utilities',
    children: [
      ['CAT-e7c5ebc7-f73d-955a-db06-3724bbcf6faa', 'Domain Names'],
      ['CAT-5f7f2084-6f8a-d927-6fa7-8e699912432a', 'Fraud Protection'],
      ['CAT-60d81dd3-8ac1-a6fb-b181-b736dbb42be3', 'Home Phone'],
      ['CAT-b74fdd98-4391-8015-eafa-e9ca0fad3bee', 'Hosting'],
      ['CAT-78d29c63-54db-197d-9851-feeb94cf6e10', 'Internet'],
      ['CAT-b4789667-6acc-a112-975e-15746003ed61', 'Mobile Phone'],
      ['CAT-b316e683-c898-6497-a476-6bc48d12e51d', 'Television'],
      ['CAT-56a2979d-d6df-25da-f357-06282f08208e', 'Utilities'],
    ],
  },
  {
    guid: 'CAT-94b11142-e97b-941a-f67f-6e18d246a23f',
    name: 'Business Services',
    children: [
      ['CAT-e6682ebe-f239-c654-8233-0970b94cc162', 'Advertising'],
      ['CAT-13c1e57c-3749-41b4-3bc4-b1b334adab85', 'Legal'],
      ['CAT-97a2b899-5a32-4196-b87c-a8e65d8a9849', 'Office Supplies'],
      ['CAT-3b09fb0b-3296-c76c-2bbd-a2bce0012d83', 'Printing'],
      ['CAT-748efd05-e27a-5c79-1217-681a0ec5cc67', 'Shipping'],
    ],
  },
  {
    guid: 'CAT-bf5c9cca-c96b-b50d-440d-38d9adfda5b0',
    name: 'Education',
    children: [
      ['CAT-167d816f-c68e-9988-e064-173dc6417a90', 'Books & Supplies'],
      ['CAT-2ce4972e-5620-57be-8475-d084edf88888', 'Student Loan'],
      ['CAT-d3f50dbd-5cbd-4c96-bec2-293c8cd562a0', 'Tuition'],
    ],
  },
  {
    guid: 'CAT-e04e9d1e-e041-c315-2e50-094143ab3f73',
    name: 'Entertainment',
    children: [
      ['CAT-105a8537-249b-45c5-802b-57746022261a', 'Amusement'],
      ['CAT-c2c1bc04-3de5-4b94-aa49-0e7bc672a50f', 'Arts'],
      ['CAT-f55871b4-7fb5-4f89-bd17-bf37605a8053', 'Movies & DVDs'],
      ['CAT-49e6fdd7-26b7-4d34-a493-e0c796dec6d4', 'Music'],
      ['CAT-76b8c53f-9ab4-4b8a-a56e-4c7b5cc9c568', 'Newspapers & Magazines'],
    ],
  },
  {
    guid: 'CAT-d73ee74b-13a4-ac3e-4015-fc4ba9a62b2a',
    name: 'Fees & Charges',
    children: [
      ['CAT-0b107569-72ac-4055-bcd1-1615d9427fc1', 'ATM Fee'],
      ['CAT-176d178a-11c8-4613-926b-a399559add47', 'Banking Fee'],
      ['CAT-e41dc326-deac-443c-a755-437a7c64e033', 'Finance Charge'],
      ['CAT-15d671bc-674d-46f6-97f5-ef684726b9da', 'Late Fee'],
      ['CAT-4b792fce-872e-4401-b75e-bd56d7c9ec8f', 'Service Fee'],
      ['CAT-81b8e03b-a10c-4edf-824f-22f5ed3464df', 'Trade Commissions'],
    ],
  },
  {
    guid: 'CAT-6c7de3f8-de6c-7061-1dd2-b093044014bf',
    name: 'Financial',
    children: [
      ['CAT-82d833c1-0d89-491f-b451-bac46b87c3e8', 'Financial Advisor'],
      ['CAT-1bba61a9-2247-4ead-800b-35be01572899', 'Life Insurance'],
    ],
  },
  {
    guid: 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a',
    name: 'Food & Dining',
    children: [
      ['CAT-9d58b17b-0982-18b5-5a6e-8a76337c4f88', 'Alcohol & Bars'],
      ['CAT-f9cbf467-da78-4667-9d1f-99b9aa0c2d71', 'Coffee Shops'],
      ['CAT-74434c37-da7c-443e-bfe7-1044de3052f3', 'Fast Food'],
      ['CAT-9588eaad-90a4-bb5c-66c8-1812503d0db8', 'Groceries'],
      ['CAT-3d606beb-9025-4c11-9f3e-7762db7ad996', 'Restaurants'],
    ],
  },
  {
    guid: 'CAT-8edf9663-623e-4735-490e-31288f0a70b0',
    name: 'Gifts & Donations',
    children: [
      ['CAT-73908437-3b0f-4473-891a-5488b409b3ef', 'Charity'],
      ['CAT-ba232e83-e3db-4b63-a9b8-6f4ec62e2897', 'Gift'],
    ],
  },
  {
    guid: 'CAT-52fa4693-c088-afb2-2a99-7bc39bb23a0f',
    name: 'Health & Fitness',
    children: [
      ['CAT-ee48b740-c981-778b-3c02-04540dec0262', 'Dentist'],
      ['CAT-94788627-8271-494c-9f26-d20cd3a972d5', 'Doctor'],
      ['CAT-cb2121de-0fb8-4e3c-a292-07af40a9a6dd', 'Eyecare'],
      ['CAT-e72d961c-451c-48c2-9c31-5830ff88ec98', 'Gym'],
      ['CAT-ec666adc-06fe-46ce-9725-48292114a2f0', 'Health Insurance'],
      ['CAT-52e90f8b-fbd9-474e-a715-9e10b7985605', 'Pharmacy'],
      ['CAT-5ab0aa7a-df7d-4e5a-a4eb-dc37280bdd1c', 'Sports'],
    ],
  },
  {
    guid: 'CAT-b709172b-4eb7-318e-3b5d-e0f0500b32ac',
    name: 'Home',
    children: [
      ['CAT-8282a852-fed7-45be-be1a-d769b34709c3', 'Furnishings'],
      ['CAT-ddc9b8e0-a9a1-e31e-a467-2c33e553afd9', 'Home Improvement'],
      ['CAT-3fdda51e-11be-4dc9-bf38-e08c3342e2c0', 'Home Insurance'],
      ['CAT-7594a028-5c5b-494c-b26b-71395377fecc', 'Home Services'],
      ['CAT-e671e3a1-b7cb-f0a9-ac6e-bc4632245c31', 'Home Supplies'],
      ['CAT-6f0190a4-90bc-45f6-aa15-d6d9036a9c2e', 'Lawn & Garden'],
      ['CAT-db2d86c9-1721-4489-8620-019527b463bf', 'Mortgage & Rent'],
    ],
  },
  {
    guid: 'CAT-bf9f3294-4c40-1677-d269-54fbc189faf3',
    name: 'Income',
    children: [
      ['CAT-534f5c07-e38f-400b-b789-4f7785c37261', 'Bonus'],
      ['CAT-0edccfaf-a3ec-47cc-b42c-85d39dbabba0', 'Interest Income'],
      ['CAT-982ea9e6-3f0e-0c5b-611b-6657a10ba819', 'Paycheck'],
      ['CAT-0ec97715-1580-4ce3-baa0-7abc2f333f10', 'Reimbursement'],
      ['CAT-12628646-b59a-4cda-a14f-44cab1eea0e7', 'Rental Income'],
    ],
  },
  {
    guid: 'CAT-ccd42390-9e8c-3fb6-a5d9-6c31182d9c5c',
    name: 'Investments',
    children: [
      ['CAT-ebb349ce-e88e-4045-bc4d-e967c8223542', 'Buy'],
      ['CAT-687bdc75-33df-4a8f-a711-7bbd2283349d', 'Deposit'],
      ['CAT-b7d8390c-de41-4445-a412-41455604cac1', 'Dividend & Cap Gains'],
      ['CAT-db417cdd-e411-498f-ab31-8bdedf7e4a7e', 'Sell'],
      ['CAT-ecf410bd-b641-4115-8243-867ad976b912', 'Withdrawal'],
    ],
  },
  {
    guid: 'CAT-0cb1d99d-f558-99e3-2282-b31f359b411a',
    name: 'Kids',
    children: [
      ['CAT-227b170f-4064-41f4-8172-e7365c4214c9', 'Allowance'],
      ['CAT-a7a186eb-162b-41e9-8406-ae70b99a9320', 'Baby Supplies'],
      ['CAT-e5412708-6ecc-442f-ae4f-9ee45d8eb1f1', 'Babysitter & Daycare'],
      ['CAT-13f204c5-6b75-47de-a2c1-76cbaa382722', 'Child Support'],
      ['CAT-07e22d00-8b06-41a6-89bb-f46903f4599a', 'Kids Activities'],
      ['CAT-c4c81be0-6bbe-4ead-8ae2-1fa5e500850c', 'Toys'],
    ],
  },
  {
    guid: 'CAT-e5154228-fe45-790d-a280-f6bf5ae5ac9f',
    name: 'Personal Care',
    children: [
      ['CAT-437eee42-3d66-464d-bc40-0dac67c572dd', 'Hair'],
      ['CAT-de1a635d-bbce-4097-a9d5-9ceefcbe4e91', 'Laundry'],
      ['CAT-d41b60f9-6229-406a-a3c0-cf26f82c4669', 'Spa & Massage'],
    ],
  },
  {
    guid: 'CAT-7cccbafa-87d7-c9a6-661b-8b3402fe9e78',
    name: 'Pets',
    children: [
      ['CAT-a773e909-36c7-49a6-ac1b-e0fcf151ea5f', 'Pet Food & Supplies'],
      ['CAT-6bab8a1d-c120-43fd-9269-9ab463c832ab', 'Pet Grooming'],
      ['CAT-e13fad60-8fe6-44d2-8904-ec2a9348d1d5', 'Veterinary'],
    ],
  },
  {
    guid: 'CAT-aad51b46-d6f7-3da5-fd6e-492328b3023f',
    name: 'Shopping',
    children: [
      ['CAT-a5f2f63d-e811-49f1-8b45-e2c289856f27', 'Books'],
      ['CAT-6f52580e-b3e4-464d-9f59-ea1b0008f31b', 'Clothing'],
      ['CAT-c63c4f3f-799b-4b3e-af68-93c2cd2f03e6', 'Hobbies'],
      ['CAT-f3861933-4f5c-4089-8e89-8a6836348e61', 'Sporting Goods'],
    ],
  },
  {
    guid: 'CAT-d00fc539-aa14-009b-4ffb-7e8c7b839954',
    name: 'Taxes',
    children: [
      ['CAT-5d4009d5-ccb7-4631-b422-9f6381e04749', 'Federal Tax'],
      ['CAT-a4fd98ce-57b1-4003-ae5d-03a5216547d0', 'Local Tax'],
      ['CAT-fd5df7a9-0763-40d3-b896-dacd4976b4f4', 'Property Tax'],
      ['CAT-eae47bc2-6f4b-4ea5-958d-cb673f6c3003', 'Sales Tax'],
      ['CAT-8c7e3754-3779-45ed-bf83-53947aa7c196', 'State Tax'],
    ],
  },
  {
    guid: 'CAT-bce48142-fea4-ff45-20d9-0a642d44de83',
    name: 'Transfer',
    children: [
      ['CAT-ce22ee92-1ed4-4fa0-bdc3-12c7d97018a1', 'Credit Card Payment'],
      ['CAT-a4d725bb-7686-46d2-8704-7128f1421773', 'Transfer for Cash Spending'],
      ['CAT-eb89c658-f87e-498d-9678-fe733ac5ba52', 'Mortgage Payment'],
    ],
  },
  {
    guid: 'CAT-ea23d844-cbd1-eb10-f6ac-0df9610e59ae',
    name: 'Travel',
    children: [
      ['CAT-9384ce84-3c95-401a-8611-a6c7bc5811dc', 'Air Travel'],
      ['CAT-a1c02bd8-6a7b-420e-b3f7-aad45e5f7ac4', 'Hotel'],
      ['CAT-b8751f60-5711-4be7-b205-b66ac0242c43', 'Rental Car & Taxi'],
      ['CAT-7a86af45-2b22-4fc0-8dbc-0b11e3ba92d6', 'Vacation'],
    ],
  },
  {
    guid: 'CAT-d7851c65-3353-e490-1953-fb9235e681e4',
    name: 'Uncategorized',
    children: [
      ['CAT-92b85889-26cf-4a31-9c52-efdd91b954f5', 'Cash'],
      ['CAT-a3ba5f64-968c-46fe-adc9-6e4ad61ba5bf', 'Check'],
    ],
  },
];

export interface TopLevelCategory {
  readonly guid: Guid<'CAT'>;
  readonly name: string;
  readonly children: readonly (readonly [guid: Guid<'CAT'>, name: string])[];
}
