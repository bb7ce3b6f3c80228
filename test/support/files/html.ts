/** Tables of a made-up bank as pages, which it sends as `.xls`. */

export const cellsText = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;

export const HEADER = cellsText('Date', 'Description', 'Amount', 'Currency');
export const BAKERY = cellsText('2026-01-20', 'BAKERY', '-12.50', 'EUR');

export const tableText = (...rows: readonly string[]): string => `<table border=1>\n${HEADER}${rows.join('')}</table>`;

export const pageText = (inside: string = tableText(BAKERY), head = ''): string =>
  `<html><head>${head}<style>td { mso-number-format:"\\@" }</style></head><body>${inside}</body></html>`;

/** A workbook in XML Spreadsheet 2003. */
export const xmlSheetsText = (...sheets: readonly string[]): string =>
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n' +
  '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
  sheets.map((rows) => `<Worksheet ss:Name="S"><Table>${rows}</Table></Worksheet>`).join('') +
  '</Workbook>';

export const dataText = (text: string, type = 'String'): string =>
  `<Cell><Data ss:Type="${type}">${text}</Data></Cell>`;
