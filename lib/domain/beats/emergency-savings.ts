import type { FoundAccount } from '../account.ts';
import { isLiability, typeOf } from '../account-view.ts';
import type { BeatScene } from './beat-template.ts';

/** The accounts whose users chose them for emergencies: those with a goal that says so. */
export const emergencyAccounts = ({
  accounts,
  goals,
}: Pick<BeatScene, 'accounts' | 'goals'>): readonly FoundAccount[] => {
  const chosen = new Set(goals.filter(({ metaType }) => metaType === 'EMERGENCY_FUND').map((goal) => goal.accountGuid));
  return accounts.filter(({ account }) => chosen.has(account.guid) && !isLiability(typeOf(account)));
};
