import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Building an index and starting a browser take seconds on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Vitest leaves a core idle, which on two cores is half of the machine.
    maxWorkers: '100%',
  },
});
