/** Words in the cells of a table, beside the numbers and dates. */

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const OUT = set(
  'debit|dr|d|db|out|outgoing|withdrawal|payment|purchase|charge|sale|soll|s|belastung|lastschrift|ausgang|abgang|' +
    'depense|sortie|cargo|debe|gasto|adeudo|af|dbit|-',
);
const IN = set(
  'credit|cr|c|in|incoming|deposit|refund|return|haben|h|gutschrift|eingang|zugang|recette|entree|abono|haber|ingreso|bij|crdt|+',
);

/** Longer than any word here. To normalise the accents of a long text takes quadratic time. */
const WORD_LENGTH_MAX = 64;

/** Empty for a text that is too long to be one of the words. */
const plain = (text: string): string =>
  text.length > WORD_LENGTH_MAX ? '' : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The direction of money that a word says; null for any other word. */
export const directionOf = (text: string): 'in' | 'out' | null => {
  const word = plain(text);
  if (OUT.has(word)) return 'out';
  return IN.has(word) ? 'in' : null;
};

/** `void`: no money moved, and none will. A word that is not known says that the row is posted, as most rows are. */
export type RowStatus = 'posted' | 'pending' | 'void';

const PENDING =
  /^(?:pending|authori[sz](?:ed|ation)|hold|on hold|processing|in progress|unposted|vorgemerkt|vormerkung|umsatz vorgemerkt|offen|en attente|en cours|a venir|pendiente|retenido|in attesa|in behandeling|yes|true)$/;
const VOID =
  /^(?:reverted|declined|failed|rejected|cancell?ed|voided?|expired|abgelehnt|storniert|fehlgeschlagen|refuse|annule|rejete|echoue|rechazad[ao]|anulad[ao]|cancelad[ao]|fallid[ao])$/;

export const statusOf = (text: string): RowStatus => {
  const word = plain(text);
  if (PENDING.test(word)) return 'pending';
  return VOID.test(word) ? 'void' : 'posted';
};
