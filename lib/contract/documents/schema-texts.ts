import { schemaTexts as holdings } from '../accounts/holding-texts.ts';
import { schemaTexts as microDeposits } from '../accounts/micro-deposit-texts.ts';
import { schemaTexts as accounts } from '../accounts/schema-texts.ts';
import { schemaTexts as categories } from '../categories/schema-texts.ts';
import { schemaTexts as imports } from '../imports/schema-texts.ts';
import { schemaTexts as institutions } from '../institutions/schema-texts.ts';
import { schemaTexts as jobs } from '../jobs/schema-texts.ts';
import type { SchemaText } from '../kernel/schema-text.ts';
import { schemaTexts as members } from '../members/schema-texts.ts';
import { schemaTexts as planning } from '../planning/schema-texts.ts';
import { schemaTexts as transactions } from '../transactions/schema-texts.ts';
import { schemaTexts as users } from '../users/schema-texts.ts';
import { schemaTexts as webhooks } from '../webhooks/schema-texts.ts';
import { schemaTexts as widgets } from '../widgets/schema-texts.ts';
import { envelopeTexts } from './envelope-texts.ts';

/** The texts of every room. */
export const schemaTexts: readonly SchemaText[] = [
  ...envelopeTexts,
  ...accounts,
  ...holdings,
  ...microDeposits,
  ...categories,
  ...imports,
  ...institutions,
  ...jobs,
  ...members,
  ...planning,
  ...transactions,
  ...users,
  ...webhooks,
  ...widgets,
];
