import { guidsNamed, topLevelIn } from '../../../categories/category.ts';
import { addDays } from '../../../kernel/calendar.ts';
import { wordsOf } from '../../../transactions/enrich/phrases.ts';
import {
  type BeatContext,
  type BeatTemplate,
  linksToRow,
  linksToRows,
  newestFirst,
  RECENT_DAYS,
} from '../beat-template.ts';
import { beatText } from '../beat-words.ts';
import { institutionCalledIn, institutionNamedIn } from '../well-known-institutions.ts';

/** A single payment may go to the account of another person. */
const ROWS_MIN = 2;
const BETWEEN_ACCOUNTS = guidsNamed('Transfer', 'Investments');

/** Money moves to or from a well-known institution that none of the accounts is at. */
export const discoveredAccount: BeatTemplate = {
  name: 'DiscoveredAccount',
  find: (context) => {
    const moves = context.rows.filter(
      ({ transaction, category }) => BETWEEN_ACCOUNTS.has(topLevelIn(category)) && transaction.date <= context.today,
    );
    const byInstitution = Map.groupBy(moves, ({ transaction }) =>
      institutionNamedIn(wordsOf(transaction.feedDescription)),
    );
    const connected = connectedTo(context);
    return [...byInstitution].flatMap(([institution, rows]) => {
      const latest = rows.toSorted(newestFirst).slice(0, ROWS_MIN);
      const [newest] = latest;
      if (institution === null || connected.has(institution) || newest === undefined) return [];
      const { date } = newest.transaction;
      if (latest.length < ROWS_MIN || date < addDays(context.today, -RECENT_DAYS)) return [];
      return [
        {
          key: [institution],
          activeOn: date,
          ...beatText(
            `Do you have an account at ${institution}?`,
            `Payments to or from ${institution} show up in your accounts, and no account there is among them. Add it to see all your money in one place.`,
            `Add ${institution}`,
          ),
          ...linksToRow(newest),
          ...linksToRows(latest),
        },
      ];
    });
  },
};

/** The well-known institutions that the names of connections and accounts tell of; accounts may be made by hand. */
const connectedTo = ({ accounts }: BeatContext): ReadonlySet<string | null> =>
  new Set(
    accounts
      .flatMap(({ account: { feed, edits }, member }) => [member.name, feed?.name, edits.name, edits.nickname])
      .map((name) => institutionCalledIn(wordsOf(name ?? ''))),
  );
