import type { Guid } from '../kernel/guid.ts';
import type { Merchant } from './merchant.ts';

/** Sorted by name. Guids never change, because clients keep them. */
const ROWS: readonly (readonly [guid: Guid<'MCH'>, name: string, websiteUrl: string | null])[] = [
  ['MCH-b5b73256-ac64-4b8d-9b55-ed721fbb7032', 'Alamo Drafthouse Cinema', 'https://drafthouse.com'],
  ['MCH-6dcaa841-d1cd-47e9-95ff-54c9a865c8e6', 'Amazon', 'https://www.amazon.com'],
  ['MCH-edb9b670-01c3-40a3-bfed-e7bd69136623', 'Apple', 'https://www.apple.com'],
  ['MCH-9dabfc93-614b-454d-8520-351d4a4e6edb', "Banger's Sausage House", 'https://www.bangersaustin.com'],
  ['MCH-c05d06c1-dd37-4f24-8b12-28fc6e8e37cf', 'Blue Owl Coffee', null],
  ['MCH-42fa2f71-7e0f-4c94-9294-748e99889769', 'BookPeople', 'https://www.bookpeople.com'],
  ['MCH-6009f2d0-65a5-4fa1-850a-b09c76c64fa5', 'Chipotle', 'https://www.chipotle.com'],
  ['MCH-551c3e82-cb92-4374-887d-7fe57cfd0e35', 'City of Austin Utilities', 'https://coautilities.com'],
  ['MCH-81975c32-ae45-423d-9665-bc1c450d3b14', 'CVS Pharmacy', 'https://www.cvs.com'],
  ['MCH-50383b4e-e9bb-4a9e-b061-8459d66fcef9', 'Grande Communications', 'https://mygrande.com'],
  ['MCH-b513d15a-0801-46c0-a1aa-c031c9fc4029', 'H-E-B', 'https://www.heb.com'],
  ['MCH-7094a7ed-5a43-415c-aa3d-a25ed2066a4c', 'Hill Country Auto Finance', null],
  ['MCH-e66b2500-a8f6-45d6-b400-a4f8ac03aafe', 'Home Depot', 'https://www.homedepot.com'],
  ['MCH-ce72edfc-f784-4528-a121-b58c92f44180', 'Lone Star Fitness Club', null],
  ['MCH-3974591e-4738-4dda-9e3b-65d99550b556', 'Lupe Tortilla', 'https://lupetortilla.com'],
  ['MCH-3614ef9e-7ba6-4b2d-bc68-4d3b72ee3f92', 'Netflix', 'https://www.netflix.com'],
  ['MCH-1a7ba327-a982-432a-a339-7703a436a38d', 'Oakwood Apartments', null],
  ['MCH-5926ee7e-e2ad-4cd7-bf68-f8f4a6280557', 'Pret A Manger', 'https://www.pret.co.uk'],
  ['MCH-0304e10a-dbc5-43ef-96f8-bae1c016af13', 'Shell', 'https://www.shell.us'],
  ['MCH-fe33410f-6bcb-45d0-be2c-be95958db6be', 'Spotify', 'https://www.spotify.com'],
  ['MCH-b28eac7e-f9fd-491f-a696-08205f2df95d', 'Starbucks', 'https://www.starbucks.com'],
  ['MCH-4ebe627a-b803-4313-bf64-dabf57bd7e08', 'Target', 'https://www.target.com'],
  ['MCH-a0a674e3-a986-45dc-ab89-97640a830775', 'The Grange Kitchen', null],
  ['MCH-ef2a26f2-cd66-45c8-8494-2afc638fc5fa', "Trader Joe's", 'https://www.traderjoes.com'],
  ['MCH-9ee1ae14-efc7-47fa-a983-33477ca6f93d', 'Uber', 'https://www.uber.com'],
  ['MCH-b98648f1-b846-4723-95ef-62829d4558e8', 'Verizon Wireless', 'https://www.verizon.com'],
  ['MCH-b39bc66d-2e77-4035-a46f-0f0ffd629f44', 'Whole Foods Market', 'https://www.wholefoodsmarket.com'],
];

export const MERCHANTS: readonly Merchant[] = ROWS.map(([guid, name, websiteUrl]) => ({ guid, name, websiteUrl }));

const byGuid: ReadonlyMap<string, Merchant> = new Map(MERCHANTS.map((merchant) => [merchant.guid, merchant]));
const byName: ReadonlyMap<string, Merchant> = new Map(MERCHANTS.map((merchant) => [merchant.name, merchant]));

export const findMerchant = (guid: string): Merchant | null => byGuid.get(guid) ?? null;

/** By the exact name of the catalogue, where names are unique. Throws for any other name: that is a mistake in a table of ours. */
export const merchantNamed = (name: string): Merchant => {
  const merchant = byName.get(name);
  if (merchant === undefined) throw new RangeError(`The catalogue has no merchant ${name}`);
  return merchant;
};
