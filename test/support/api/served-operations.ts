import { operations as imports } from '../../../functions/import/operations.ts';
import { operations as partner } from '../../../functions/partner/operations.ts';
import { operations as read } from '../../../functions/read/operations.ts';
import { operations as refresh } from '../../../functions/refresh/operations.ts';
import { operations as sessions } from '../../../functions/sessions/operations.ts';
import { operations as widgets } from '../../../functions/widgets/operations.ts';
import { operations as write } from '../../../functions/write/operations.ts';

/** The operations of each function that is called over HTTP. */
export const SERVED = { import: imports, partner, read, refresh, sessions, widgets, write };
