import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags } from './scripts/browser.mjs';

const executablePath = process.env['EACHOTHER_BROWSER'] ?? '/usr/bin/chromium';
const inBrowser = 'web/src/**/*.browser.test.ts';

/** Tests of each part run in Node; what needs a real page in Chromium; journeys on the app as it is built. */
export default defineConfig({
  test: {
    projects: [
      ...['core', 'cli', 'bench', 'training', 'web'].map((name) => ({
        test: {
          name,
          environment: 'node' as const,
          testTimeout: 60_000,
          include: [`${name}/src/**/*.test.ts`],
          exclude: [inBrowser],
        },
      })),
      {
        extends: './web/vite.config.ts',
        test: {
          name: 'in Chromium',
          include: [inBrowser],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...browserFlags] } }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node' as const,
          include: ['journeys/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
