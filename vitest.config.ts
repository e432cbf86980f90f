import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A browser and its server fill a core.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.ts', 'src/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A busy machine can starve a browser for seconds. What needed its second try is told in the report.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
