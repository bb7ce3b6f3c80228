import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const ITALIAN: LanguageWords = {
  code: 'it',
  headers: {
    date:
      'data|data operazione|data movimento|data contabile|data registrazione|data transazione|data contab|' +
      'data dell operazione|data esecuzione|data acquisto|data d acquisto|data di acquisto||data valuta|valuta|' +
      'data di valuta',
    posted_date:
      'data contabile|data registrazione|data contabilizzazione|data contab|data di contabilizzazione|' +
      'data di registrazione|contabilizzato il|data addebito',
    value_date: 'data valuta|valuta|data di valuta|data val',
    description:
      'descrizione|causale|operazione|dettagli|descrizione operazione|descrizione estesa|dettaglio|movimento|' +
      'esercente|beneficiario|nome|descrizione del movimento|descrizione causale|tipologia',
    memo:
      'note|causale|descrizione aggiuntiva|riferimento|informazioni aggiuntive|descrizione estesa|dettagli|' +
      'commento|causale del pagamento|motivo|motivo del pagamento|informazioni|descrizione operazione|' +
      'comunicazione|scopo',
    payee:
      'beneficiario|ordinante|controparte|esercente|beneficiario ordinante|ordinante beneficiario|' +
      'nome controparte|mittente|destinatario|intestatario controparte|negozio|nome esercente|venditore|' +
      'nome della controparte',
    payer: 'ordinante|mittente|pagatore|nome ordinante|debitore|da|nome mittente|disponente|nome del mittente',
    recipient:
      'beneficiario|destinatario|nome beneficiario|creditore|a|nome destinatario|nome del beneficiario|' +
      'a favore di|ricevente',
    holder:
      'intestatario|titolare|titolare del conto|titolare carta|intestatario conto|nome titolare|' +
      'titolare della carta',
    amount: 'importo|ammontare|importo operazione|importo totale|valore',
    debit: 'addebiti|dare|uscite|debito|addebito|uscita|importo dare|importo addebito|prelievi|spese',
    credit: 'accrediti|avere|entrate|credito|accredito|entrata|importo avere|importo accredito|versamenti|ricavi',
    direction: 'segno|dare avere|d a|tipo movimento|entrata uscita|avere dare',
    balance: 'saldo dopo operazione|saldo|saldo contabile|saldo disponibile|saldo progressivo|saldo finale',
    currency: 'divisa|valuta|moneta|div|codice divisa',
    fee: 'commissione|commissioni|spese bancarie|costo|spese|spese commissione|importo commissione|commissione bancaria',
    gross: 'lordo|importo lordo|totale lordo',
    net: 'netto|importo netto|totale netto',
    account:
      'conto|numero conto|conto o carta|rapporto|conto corrente|iban|numero di conto|carta|numero carta|c c|mio conto|conto proprio|nome conto|n conto',
    check_number: 'numero assegno|assegno|n assegno',
    external_id: 'id transazione|id operazione|identificativo|numero transazione',
    status: 'stato|contabilizzazione|stato operazione',
    kind:
      'tipo|tipo operazione|tipologia|tipo transazione|causale abi|tipo di pagamento|metodo di pagamento|' +
      'categoria operazione',
    category: 'categoria|sottocategoria|etichetta|etichette|tag|classificazione',
  },
  months: MONTH_NAMES.it,
  weekdays: 'lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom',
  out: 'dare|uscita|addebito|debito|spesa|prelievo|pagamento|acquisto',
  in: 'avere|entrata|accredito|credito|versamento|rimborso|ricavo',
  pending:
    'in attesa|da contabilizzare|non contabilizzato|in corso|in elaborazione|autorizzato|prenotato|sospeso|' +
    'programmato|in lavorazione',
  void:
    'rifiutato|rifiutata|annullato|annullata|respinto|respinta|fallito|fallita|non riuscito|stornato|scaduto|' +
    'negato|negata|revocato',
  balance:
    'saldo|saldo iniziale|saldo finale|saldo contabile|saldo disponibile|saldo precedente|saldo di apertura|' +
    'saldo di chiusura|riporto saldo',
  total: 'totale|totali|somma|totale movimenti|totale generale|totale entrate|totale uscite|subtotale',
  script: { encodings: 'western', letters: 'èàùòìé' },
};
