import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const PORTUGUESE: LanguageWords = {
  code: 'pt',
  headers: {
    date:
      'data|data mov|data movimento|data do movimento|data da operação|data operação|data da transação|' +
      'data lançamento|data de lançamento|data do lançamento|data da compra|data transação|data de movimento|' +
      'data e hora|data mov data valor|data contabilística|data de compra|data compra||data valor|data de valor|' +
      'data do valor|data balancete|data do balancete',
    posted_date:
      'data lançamento|data de lançamento|data do lançamento|data contabilística|data de processamento|data lanc|' +
      'data processamento|data contabilização|data de contabilização|data contábil|data de registo|' +
      'data de registro|data da contabilização|data de débito|data de liquidação',
    value_date: 'data valor|data de valor|data do valor|dt valor',
    description:
      'descrição|histórico|descritivo|lançamento|descrição do movimento|movimento|detalhe|detalhes|' +
      'estabelecimento|descrição da transação|título|designação|nome|transação|operação',
    memo:
      'observações|observação|referência|informação adicional|notas|complemento|mensagem|comentário|memorando|' +
      'finalidade|motivo|informações|mensagem ao destinatário|detalhes do pagamento|descrição adicional|detalhes',
    payee:
      'beneficiário|favorecido|destinatário|ordenante|nome|estabelecimento|remetente|contraparte|origem destino|' +
      'nome do beneficiário|origem destino nome|pagador|razão social|comerciante|nome da contraparte|' +
      'contrapartida|loja|fornecedor|entidade',
    payer:
      'ordenante|remetente|pagador|origem|nome do remetente|nome do ordenante|de|emissor|devedor|depositante|' +
      'nome do pagador|emitente',
    recipient:
      'beneficiário|favorecido|destinatário|nome do beneficiário|nome do favorecido|nome do destinatário|para|' +
      'recebedor|credor|destino',
    holder: 'titular|titular da conta|titular do cartão|nome do titular|portador',
    amount: 'valor|montante|importância|quantia|valor da transação|valor do movimento|valor da operação|valor total',
    debit:
      'débito|débitos|saída|saídas|valor débito|valor a débito|despesa|despesas|levantamento|montante a débito|' +
      'pagamento',
    credit:
      'crédito|créditos|entrada|entradas|valor crédito|valor a crédito|receita|receitas|depósito|' +
      'montante a crédito',
    direction:
      'tipo|débito crédito|d c|natureza|tipo de lançamento|tipo lançamento|crédito débito|sinal|tipo de movimento',
    balance:
      'saldo|saldo contabilístico|saldo disponível|saldo após movimento|saldo após operação|saldo final|' +
      'saldo do dia|saldo atual|saldo contábil',
    currency: 'moeda|divisa|código da moeda',
    fee: 'taxa|comissão|tarifa|encargos|taxas|comissões|tarifa bancária|custo|despesas',
    gross: 'bruto|valor bruto|montante bruto',
    net: 'líquido|valor líquido|montante líquido',
    account:
      'conta|número da conta|número de conta|conta corrente|nome da conta|cartão|número do cartão|nib|minha conta|conta própria|conta nº|agência conta',
    check_number: 'número do cheque|número de cheque|n cheque|cheque',
    external_id: 'identificador|id da transação|id transação',
    status: 'estado|situação|status',
    kind:
      'tipo|tipo de operação|tipo de transação|tipo de movimento|tipo transação|categoria do movimento|' +
      'meio de pagamento',
    category: 'categoria|subcategoria|etiqueta|etiquetas|classificação|tags',
  },
  months: MONTH_NAMES.pt,
  weekdays:
    'segunda segunda-feira seg|terça terça-feira ter|quarta quarta-feira qua|quinta quinta-feira qui|' +
    'sexta sexta-feira sex|sábado sáb|domingo dom',
  out: 'débito|saída|despesa|pagamento|levantamento|compra|saque|transferência enviada|pix enviado',
  in: 'crédito|entrada|receita|depósito|recebimento|estorno|reembolso|transferência recebida|pix recebido',
  pending:
    'pendente|em processamento|cativo|em curso|agendado|agendada|aguardando|por liquidar|em análise|a processar|' +
    'autorizado|lançamento futuro|lançamentos futuros',
  void:
    'recusado|recusada|cancelado|cancelada|rejeitado|rejeitada|anulado|anulada|falhou|falhado|não efetuado|' +
    'devolvido|estornado|negado|negada|expirado',
  balance:
    'saldo|saldo anterior|saldo inicial|saldo final|saldo do dia|saldo atual|saldo contabilístico|' +
    'saldo disponível|saldo em conta|s a l d o|saldo parcial|saldo bloqueado|saldo transitado',
  total: 'total|totais|soma|total geral|subtotal',
  script: { encodings: 'western', letters: 'ãçáéíóõêâúàô' },
};
