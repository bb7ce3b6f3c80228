import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const SPANISH: LanguageWords = {
  code: 'es',
  headers: {
    date:
      'fecha operación|fecha de operación|f operación|fecha|fecha de la operación|fecha movimiento|' +
      'fecha contable|fecha de transacción|fecha transacción|fecha del movimiento|fecha ctble|fecha oper|' +
      'fecha de compra|fecha y hora|día|fecha compra||fecha valor|f valor|fecha de valor',
    posted_date:
      'fecha contable|fecha de contabilización|fecha de asiento|fecha ctble|fecha de registro|f contable|' +
      'fecha asiento|fecha de aplicación|fecha de cargo|fecha de proceso|fecha de liquidación',
    value_date: 'fecha valor|f valor|fecha de valor|f v',
    description:
      'concepto descripción|concepto|descripción|detalle|movimiento|comercio|nombre|descripción del movimiento|detalle de movimiento|' +
      'beneficiario|establecimiento|glosa|descripción operación|transacción|operación',
    memo:
      'observaciones|más datos|referencia|comentario|notas|información adicional|concepto ampliado|remarks|' +
      'concepto|motivo|motivo de pago|referencia ordenante|observación|concepto de pago',
    payee:
      'beneficiario|comercio|establecimiento|ordenante|beneficiario ordenante|contraparte|nombre contraparte|' +
      'destinatario|remitente|emisor|pagador|nombre del beneficiario|proveedor|nombre del comercio|razón social|' +
      'contrapartida|nombre de contrapartida',
    payer:
      'ordenante|emisor|pagador|remitente|nombre del ordenante|nombre ordenante|de|librador|deudor|' +
      'nombre emisor|titular ordenante',
    recipient:
      'beneficiario|destinatario|receptor|nombre del beneficiario|nombre beneficiario|acreedor|para|a favor de|' +
      'nombre destinatario',
    holder: 'titular|titular de la cuenta|titular de la tarjeta|nombre del titular|tarjetahabiente|propietario',
    amount:
      'importe|monto|cantidad|valor|importe operación|monto transacción|importe de la operación|importe total|' +
      'monto total',
    debit:
      'cargo|cargos|debe|gasto|gastos|adeudo|adeudos|retiro|retiros|débito|débitos|egreso|egresos|salidas|' +
      'salida|monto débito|importe debe|pagos|cargos euros',
    credit:
      'abono|abonos|haber|ingreso|ingresos|depósito|depósitos|crédito|créditos|entradas|monto crédito|' +
      'importe haber|abonos euros|entrada',
    direction: 'tipo|tipo de movimiento|signo|debe haber|cargo abono|débito crédito|naturaleza|tipo movimiento',
    balance:
      'saldo|saldo disponible|saldo contable|saldo final|saldo posterior|saldo actual|saldo tras operación|disponible|saldo resultante',
    currency: 'divisa|moneda|tipo de moneda|código de moneda',
    fee: 'comisión|comisiones|tarifa|gastos de gestión|comisión bancaria|importe comisión|gastos|gastos de envío',
    gross: 'bruto|importe bruto|monto bruto|total bruto',
    net: 'neto|importe neto|monto neto|total neto|líquido',
    account:
      'cuenta|número de cuenta|cuenta iban|nombre de la cuenta|número cuenta|tarjeta|número de tarjeta|n cuenta|' +
      'cta|mi cuenta|cuenta propia|cuenta bancaria|número de producto|cuenta origen',
    check_number: 'número de cheque|n cheque|cheque|nro cheque|no cheque',
    external_id: 'id transacción|id de la transacción|identificador|id movimiento|número de transacción',
    status: 'estado|situación|estatus',
    kind: 'tipo de operación|tipo de transacción|tipo|tipo movimiento|clase|categoría de operación|medio de pago',
    category: 'categoría|subcategoría|etiqueta|etiquetas|clasificación|rubro',
  },
  months: MONTH_NAMES.es,
  weekdays: 'lunes lun|martes mar|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom',
  out: 'cargo|debe|gasto|adeudo|débito|retiro|egreso|salida|pago|compra',
  in: 'abono|haber|ingreso|crédito|depósito|entrada|devolución|reembolso',
  pending:
    'pendiente|retenido|retenida|en proceso|autorizado|por confirmar|no contabilizado|en trámite|en curso|' +
    'programado|pendiente de contabilizar',
  void:
    'rechazado|rechazada|anulado|anulada|cancelado|cancelada|fallido|fallida|denegado|denegada|devuelto|' +
    'expirado|caducado',
  balance:
    'saldo|saldo inicial|saldo final|saldo anterior|saldo actual|saldo disponible|saldo del día|saldo contable|' +
    'saldo de cierre|saldo de apertura',
  total: 'total|totales|suma|total general|subtotal',
  script: { encodings: 'western', letters: 'óíáéñúü' },
};
