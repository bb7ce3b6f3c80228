import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openapiOf } from '../../../lib/contract/documents/openapi.ts';
import { everyOperation } from '../../../lib/contract/operations.ts';
import { codesIn, rowsBelow } from '../../support/documents/doc-tables.ts';
import { type FieldSchema, type Fields, faultsOfTable, fieldRows } from '../../support/documents/field-tables.ts';

const { schemas } = JSON.parse(JSON.stringify(openapiOf(everyOperation, '0.0.0'))).components;
const fieldsOf = (id: string): Fields => schemas[id].properties;
const resolve = (reference: string): FieldSchema => schemas[reference.slice(reference.lastIndexOf('/') + 1)];
const pageOf = (name: string): string => readFileSync(`docs/${name}`, 'utf8');

describe('the tables of fields equal the schemas', () => {
  test('for an endpoint in docs/webhooks.md', () => {
    const rows = fieldRows(rowsBelow(pageOf('webhooks.md'), 'Endpoints'));
    const sent = fieldsOf('WebhookEndpointCreateRequest');
    expect(Object.keys(fieldsOf('WebhookEndpointUpdateRequest'))).toEqual(Object.keys(sent));
    const everyObjectHas = ['created_at', 'guid', 'updated_at'];
    expect(faultsOfTable(rows, { sent, shown: fieldsOf('WebhookEndpoint'), resolve }, everyObjectHas)).toEqual([]);
  });

  test('for the address of a widget in docs/widgets.md', () => {
    const page = pageOf('widgets.md');
    const rows = fieldRows(rowsBelow(page, 'Options'));
    const [, sentence = ''] = /^Accepted without effect: (.+)$/m.exec(page) ?? [];
    const sent = fieldsOf('WidgetUrlRequest');
    const untyped = Object.keys(sent).filter((name) => Object.keys(sent[name] ?? {}).join() === 'description');
    expect(codesIn(sentence)).toEqual(untyped.toSorted());
    const inOtherSections = ['type', 'widget_type'];
    expect(faultsOfTable(rows, { sent, shown: {}, resolve }, [...untyped, ...inOtherSections])).toEqual([]);
  });
});

describe('a table of fields that differs is reported', () => {
  const sent: Fields = {
    color: { default: 'light', enum: ['light', 'dark'] },
    pace: { default: null, anyOf: [{ minimum: 1, maximum: 1_000 }] },
    plan: { default: 'SHORT', $ref: '#/components/schemas/Plan' },
    whole: { description: 'Default: true with color dark, else false.' },
  };
  const context = {
    sent,
    shown: { reason: { anyOf: [{ enum: ['GONE'] }] } },
    resolve: () => ({ enum: ['SHORT', 'LONG'], description: 'SHORT takes 2.5 hours.' }),
  };
  const right = [
    ['`color`', '`light`', '`light` or `dark`'],
    ['`pace`', 'null', '1 to 1,000'],
    ['`plan`', '`SHORT`', '2.5 hours; not with `LONG`'],
    ['`whole`', '`true` with `color` `dark`, else `false`', ''],
    ['`reason`', 'null', '`GONE`'],
  ];
  const faults = (rows: readonly (readonly string[])[]) => faultsOfTable(fieldRows(rows), context, []);
  const withRow = (...row: readonly string[]) => faults(right.map((one) => (one[0] === row[0] ? row : one)));

  test('while a right one is not', () => {
    expect(faults(right)).toEqual([]);
  });

  test.each([
    ['a field that is not there', faults([...right, ['`size`', 'null', '']]), 'size is in no schema'],
    ['a field that is missing', faults(right.slice(1)), 'color has no row'],
    ['a field that is there twice', faults([...right, ...right.slice(-1)]), 'reason has two rows'],
    ['another default', withRow('`color`', '`dark`', '`light`'), 'color has the default "`dark`", and not "light"'],
    [
      'another default that follows from a field',
      withRow('`whole`', '`true`', ''),
      'whole has the default "`true`", and not "true with color dark, else false"',
    ],
    [
      'a default of what nobody sends',
      withRow('`reason`', '`GONE`', ''),
      'reason has the default "`GONE`", and not "null"',
    ],
    ['a value that is not named', withRow('`color`', '`light`', ''), 'color does not name its value dark'],
    ['another limit', withRow('`pace`', 'null', '1 to 100'), 'pace does not say 1 to 1,000'],
    ['another number', withRow('`plan`', '`SHORT`', '3 hours; not `LONG`'), 'plan says 3, which its schema does not'],
  ])('as %s', (_, found, fault) => {
    expect(found).toEqual([fault]);
  });
});
