import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['core', 'cli', 'bench'].map((name) => ({
      test: { name, environment: 'node', include: [`${name}/src/**/*.test.ts`] },
    })),
  },
});
