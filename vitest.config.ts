import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 30_000, hookTimeout: 60_000 };

/** `npm test` runs everything once at modest size; `npm run test:long` repeats the properties and simulations at length. */
export default defineConfig({
  test: {
    globalSetup: ['./test/support/every-operation-is-checked.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'main',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.long.test.ts'],
        },
      },
      ...(process.env.TRIBUTARY_LONG === '1'
        ? [
            {
              test: {
                ...shared,
                testTimeout: 900_000,
                name: 'long',
                include: ['test/**/*.property.test.ts', 'test/simulation/**/*.test.ts', 'test/**/*.long.test.ts'],
              },
            },
          ]
        : []),
    ],
    exclude: ['**/node_modules/**'],
  },
});
