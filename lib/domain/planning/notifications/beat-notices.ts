import type { Beat } from '../beats/beat.ts';
import type { Notice } from './notification.ts';

/** In whole units, as the condition of the beat has it. */
export const LOW_BALANCE_THRESHOLD = 100;

type Told = Pick<Notice, 'type' | 'threshold'>;

/** The notifications that follow from beats, by template. */
const TOLD: ReadonlyMap<string, Told> = new Map<string, Told>([
  ['LowAccountBalances', { type: 'ACCOUNT_BALANCE_LOW', threshold: LOW_BALANCE_THRESHOLD }],
  ['DebtPaymentReminder', { type: 'DEBT_PAYMENT_REMINDER', threshold: null }],
]);

/** One notice for each account of a beat that holds now, with the text of the beat. */
export const beatNotices = (beats: readonly Beat[]): readonly Notice[] =>
  beats.flatMap((beat) => {
    const told = beat.isOvertaken ? undefined : TOLD.get(beat.template);
    if (told === undefined) return [];
    return beat.accountGuids.map((accountGuid) => ({
      ...told,
      key: [beat.guid, accountGuid],
      entityGuid: accountGuid,
      deepLinkGuid: accountGuid,
      subject: beat.title,
      content: beat.description,
      knownAt: beat.createdAt,
    }));
  });
