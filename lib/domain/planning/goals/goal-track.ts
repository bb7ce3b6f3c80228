import type { Goal } from './goal.ts';

export const GOAL_TRACKS = ['DEBT_TRACK', 'SAVINGS_TRACK', 'RETIREMENT_TRACK', 'EMERGENCY_FUND_TRACK'] as const;
export type GoalTrack = (typeof GOAL_TRACKS)[number];

/** Goals of one track are reached one after the other. */
export const trackOf = ({ goalType, metaType }: Pick<Goal, 'goalType' | 'metaType'>): GoalTrack => {
  if (goalType === 'PAYOFF') return 'DEBT_TRACK';
  if (metaType === 'RETIREMENT') return 'RETIREMENT_TRACK';
  return metaType === 'EMERGENCY_FUND' ? 'EMERGENCY_FUND_TRACK' : 'SAVINGS_TRACK';
};
