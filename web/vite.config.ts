import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { transformSync } from 'esbuild';
import { defineConfig, type Plugin } from 'vite';

/** SQLite's compiled part as bytes in the worker: the page's policy lets nothing be fetched. */
function embeddedSqlite(): Plugin {
  const name = 'virtual:sqlite-wasm';
  const path = createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm');
  return {
    name: 'embedded-sqlite',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export default Uint8Array.from(atob(${JSON.stringify(readFileSync(path, 'base64'))}), (c) => c.charCodeAt(0));`
        : undefined,
  };
}

/** What sqlite-wasm would fetch or start if its bytes were not given to it. */
const unused = /assets\/sqlite3[-.]/u;

/** The service worker knows the files of its own build, and its name changes with them. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.keys(bundle)) if (unused.test(file)) delete bundle[file];
      const files = [
        '/',
        '/icon.svg',
        '/app.webmanifest',
        ...Object.keys(bundle).map((file) => `/${file}`),
      ];
      const source = readFileSync(new URL('./src/sw.ts', import.meta.url), 'utf8');
      const define = { __FILES__: JSON.stringify(files.filter((file) => !file.endsWith('.map'))) };
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: transformSync(source, { loader: 'ts', define, minify: true, target: 'es2022' })
          .code,
      });
    },
  };
}

/** Fragments are built node by node, so that the page's policy can forbid innerHTML to everyone. */
const markup = { configFile: false, compilerOptions: { fragments: 'tree' } } as const;

/** Building says nothing but what went wrong. */
const quietly = { checks: { pluginTimings: false } } as const;

/** Core does nothing by being loaded, and neither does what it writes calendars with: either may come later than
the door that names it. */
const quiet = /\/core\/src\/|\/ical\.js\//u;
const moduleSideEffects = (id: string): boolean => !quiet.test(id);

export default defineConfig({
  root: import.meta.dirname,
  plugins: [embeddedSqlite(), svelte(markup), serviceWorker()],
  worker: { format: 'es', plugins: () => [embeddedSqlite()], rolldownOptions: quietly },
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Kilobytes; what the page begins with is held by journeys/policy.test.ts.
    chunkSizeWarningLimit: 640,
    rolldownOptions: { ...quietly, treeshake: { moduleSideEffects } },
  },
});
