import { expect, test } from 'vitest';
import { ownEventsBusFrom } from '../../../lib/runtime/late-bus.ts';

const ENTRY = { source: 'tributary', detailType: 'MEMBER', detail: '{}' };

test('a stage without events on its bus puts none there, and needs no name of a bus', async () => {
  await expect(ownEventsBusFrom({ HAS_BUS_EVENTS: 'false' }).put([ENTRY])).resolves.toBeUndefined();
});

test.each([{}, { HAS_BUS_EVENTS: 'true' }])('with %j a bus is needed for them', (env) => {
  expect(() => ownEventsBusFrom(env)).toThrow('EVENT_BUS_NAME');
});
