import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintPlanted, onlyRule } from '../support/project/lint-planted.ts';

const PLANTED = [
  ['lib/domain/members/planted.ts', '../../store/table/keys.ts', 'the domain is pure'],
  ['lib/domain/jobs/planted.ts', '../../contract/operation.ts', 'the domain is pure'],
  ['lib/domain/jobs/planted.ts', 'undici', 'may not import the package undici'],
  ['lib/contract/jobs/planted.ts', '../../store/table/keys.ts', 'the contract imports the domain'],
  ['lib/present/jobs/planted.ts', '../../store/table/keys.ts', 'presenting turns the domain'],
  ['lib/store/jobs/planted.ts', '../../http/answer.ts', 'adapters import'],
  ['lib/outbound/planted.ts', '../delivery/sign.ts', 'knows neither webhooks nor upstreams'],
  ['lib/connectors/planted.ts', '../runtime/clock.ts', 'adapters import'],
  ['lib/delivery/planted.ts', '../../functions/notify/handler.ts', 'adapters import'],
  ['lib/app/jobs/planted.ts', '../../http/answer.ts', 'a use case is made of'],
  ['lib/http/planted.ts', '../store/table/keys.ts', 'HTTP imports the contract'],
  ['lib/runtime/planted.ts', '../http/answer.ts', 'the runtime wires'],
  ['functions/read/planted.ts', '../poll/wire.ts', 'a function imports lib'],
  ['functions/read/members/planted.ts', '../../../infra/stages/stages.ts', 'a function imports lib'],
  ['cli/planted.ts', '../lib/store/table/keys.ts', 'the command line speaks to a service over HTTP'],
  ['cli/commands/planted.ts', '../../infra/stages/stages.ts', 'the command line speaks to a service over HTTP'],
  ['lib/domain/members/planted.ts', '../../../test/support/adapters/clock.ts', 'the domain is pure'],
  ['web/widgets/planted.tsx', '../../lib/contract/operation.ts', 'a page runs in browsers'],
  ['web/widgets/steps/planted.ts', '../../../infra/stages/stages.ts', 'a page runs in browsers'],
  ['web/widgets/planted.ts', 'undici', 'may not import the package undici'],
  ['web/widgets/planted.ts', 'node:crypto', 'may not import the package node:crypto'],
  ['infra/planted.ts', './stages/stages.ts', 'each file of infra is in a room'],
  ['infra/stages/planted.ts', '../app/app.ts', 'settings of a stage are read before'],
  ['infra/app/planted.ts', '../local/start.ts', 'the stacks are made of'],
  ['infra/local/pages/planted.ts', '../../cli/usage.ts', 'the local host runs the template'],
  ['infra/local/queues/planted.ts', '../functions/function-host.ts', 'infra/local/queues stands below functions'],
  ['infra/local/demo/planted.ts', '../start.ts', 'infra/local/demo stands below start.ts'],
  ['packages/client/planted.ts', '../../lib/domain/kernel/guid.ts', 'an app has the client'],
  ['packages/verify/planted.ts', '../../lib/delivery/sign.ts', 'a receiver has the verifier'],
  ['docs/examples/receivers/planted.ts', '../../../lib/delivery/sign.ts', 'a receiver has the verifier'],
  ['lib/domain/members/planted.ts', '../planning/compute-planning.ts', 'lib/domain/members stands below planning'],
  ['lib/contract/accounts/planted.ts', '../operations.ts', 'lib/contract/accounts stands below operations.ts'],
  ['lib/store/users/planted.ts', '../members/member-store.ts', 'lib/store/users stands below members'],
  ['lib/app/ledger/planted.ts', '../jobs/start-job.ts', 'lib/app/ledger stands below jobs'],
  ['functions/read/users/planted.ts', '../planning/goals.ts', 'functions/read/users stands below planning'],
  ['lib/domain/misc/planted.ts', '../kernel/guid.ts', 'has no room misc in lib/domain'],
] as const;

const ALLOWED = [
  ['functions/read/members/allowed.ts', '../../../lib/domain/kernel/guid.ts'],
  ['lib/domain/planning/allowed.ts', '../members/member.ts'],
  ['infra/local/host/allowed.ts', '../queues/queue-service.ts'],
  ['infra/cli/allowed.ts', '../local/backup/back-up.ts'],
  ['lib/contract/accounts/allowed.ts', '../operation.ts'],
  ['web/widgets/allowed.ts', '../../lib/domain/members/use-case.ts'],
  ['web/widgets/allowed.ts', 'preact'],
  ['lib/contract/allowed.ts', './accounts/account-schema.ts'],
] as const;

/** One file for each import, as if it stood there; a file with its own number in the name, since places repeat. */
const fileOf = (path: string, at: number): string => path.replace(/\.(tsx?)$/, `-${at}.$1`);

const findingsOn = lintPlanted(
  onlyRule('house/allowed-import'),
  [...PLANTED, ...ALLOWED].map(([path, target], at) => [
    fileOf(path, at),
    `import { planted } from '${target}';\n\nexport const again = planted;\n`,
  ]),
);
const messagesOn = (file: string): readonly string[] => findingsOn(file).map(({ message }) => message);

test.each(PLANTED.map((row, at) => [...row, at] as const))(
  'the linter refuses an import that the table lacks: %s may not take %s',
  (path, _, words, at) => {
    expect(messagesOn(fileOf(path, at))).toEqual([expect.stringContaining(words)]);
  },
);

test.each(ALLOWED.map((row, at) => [...row, at + PLANTED.length] as const))(
  'the linter allows an import of the table: %s may take %s',
  (path, _, at) => {
    expect(messagesOn(fileOf(path, at))).toEqual([]);
  },
);

test('the linter of the project reads the table of imports', () => {
  const { jsPlugins, rules } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
  expect(jsPlugins).toEqual(['./test/lint/house.ts']);
  expect(rules['house/allowed-import']).toBe('error');
});
