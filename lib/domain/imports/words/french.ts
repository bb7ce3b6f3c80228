import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const FRENCH: LanguageWords = {
  code: 'fr',
  headers: {
    date:
      'date opération|date d opération|date de l opération|date de transaction|date comptable|' +
      'date de comptabilisation|date|date d exécution|date achat|date de la transaction|date de l achat|' +
      'date écriture|date du mouvement|date d achat||date valeur|date de valeur',
    posted_date:
      'date de comptabilisation|date comptable|date d enregistrement|date de comptabilité|date d inscription|' +
      'dateop|date op|date d écriture|date de traitement|date d imputation|date compta|comptabilisé le',
    value_date: 'date valeur|date de valeur|valeur|date val|date d effet',
    description:
      'libellé|libellé opération|libellé de l opération|libellé simplifié|désignation|intitulé|' +
      'nature de l opération|description|opération|libellé détaillé|commerçant|nom de la contrepartie|' +
      'libellé court|détail|détails|détail de l écriture',
    memo:
      'informations complémentaires|libellé complémentaire|information complémentaire|commentaire|référence|' +
      'communication|communications|motif|remarque|mémo|objet|référence libre|informations sur la transaction|' +
      'communication libre',
    payee:
      'bénéficiaire|nom de la contrepartie|contrepartie|tiers|nom du tiers|commerçant|émetteur|donneur d ordre|' +
      'nom contrepartie|bénéficiaire donneur d ordre|destinataire|nom du bénéficiaire|supplierfound|' +
      'nom du commerçant|marchand|enseigne|partenaire|nom partenaire',
    payer:
      'émetteur|donneur d ordre|payeur|débiteur|nom du débiteur|expéditeur|nom de l émetteur|de|' +
      'nom du donneur d ordre|tireur|ordonnateur|nom du payeur',
    recipient: 'bénéficiaire|destinataire|nom du bénéficiaire|créancier|nom du créancier|à|nom du destinataire|payé à',
    holder:
      'titulaire|titulaire du compte|titulaire de la carte|porteur|nom du titulaire|nom du porteur|' +
      'porteur de la carte|détenteur',
    amount: 'montant|montant en euros|montant de l opération|valeur|montant de la transaction|montant net|somme',
    debit:
      'retrait|retraits|dépense|dépenses|sortie|débit|débits|débit euros|montant débit|sorties|montant débité|' +
      'paiement',
    credit:
      'versement|versements|recette|recettes|entrée|crédit|crédits|crédit euros|montant crédit|entrées|dépôt|' +
      'dépôts|montant crédité',
    direction: 'sens|débit crédit|crédit débit|sens de l opération|type d opération débit crédit|signe',
    balance:
      'solde|solde après opération|solde du compte|nouveau solde|solde comptable|solde après mouvement|' +
      'solde progressif',
    currency: 'devise|monnaie|devise du compte|code devise',
    fee: 'frais|commission|commissions|frais bancaires|frais de transaction|montant des frais|frais de service',
    gross: 'brut|montant brut|avant commission|montant avant frais',
    net: 'net|montant net|après commission',
    account:
      'numéro de compte|compte|numéro compte|n compte|n de compte|compte bancaire|compte débité crédité|mon compte|compte donneur d ordre|nom du compte|iban|libellé du compte|intitulé du compte|' +
      'numéro de carte',
    check_number: 'numéro de chèque|n chèque|no chèque|numéro chèque|chèque',
    external_id: 'numéro de transaction|id de la transaction|identifiant|id transaction',
    status: 'statut|état|etat',
    kind:
      'type|type d opération|type de transaction|nature|catégorie d opération|type opération|mode de paiement|' +
      'type de paiement',
    category: 'catégorie|sous catégorie|catégorie parent|category|catégories|sous categorie|rubrique|étiquettes',
  },
  months: MONTH_NAMES.fr,
  weekdays: 'lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim',
  out: 'dépense|sortie|débit|retrait|paiement|prélèvement|achat|débiteur',
  in: 'recette|entrée|crédit|versement|dépôt|remboursement|créditeur|encaissement',
  pending:
    'en attente|en cours|à venir|en cours de traitement|autorisé|non comptabilisé|à débiter|prévu|en traitement|' +
    'en suspens',
  void: 'refusé|refusée|annulé|annulée|rejeté|rejetée|échoué|échouée|échec|expiré|expirée|impayé',
  balance:
    'solde|solde initial|solde final|ancien solde|nouveau solde|solde précédent|solde créditeur|solde débiteur|' +
    'report à nouveau|solde de départ|solde de fin|solde reporté|report de solde',
  total: 'total|totaux|totale|somme|total des opérations|sous total|total général',
  script: { encodings: 'western', letters: 'éèàêçùâîôûëïœ' },
};
