import react from '@vitejs/plugin-react';
import relay from 'vite-plugin-relay';
import { defineConfig } from 'vitest/config';

const server = process.env.MOIM_DEV_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [relay, react()],
  resolve: {
    alias: [
      { find: '@', replacement: new URL('./src', import.meta.url).pathname },
      // The hooks alone: the package's main file carries the containers of earlier years.
      { find: /^react-relay$/, replacement: 'react-relay/hooks' },
    ],
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    // Every browser that es2022 runs in preloads modules by itself.
    modulePreload: { polyfill: false },
    // The notices of the libraries that the scripts are made of.
    license: { fileName: 'licenses.md' },
    rollupOptions: {
      input: { index: 'index.html', graphiql: 'graphiql.html' },
      output: {
        advancedChunks: {
          groups: [
            { name: 'react', test: /node_modules.(react|react-dom|scheduler)[/\\]/ },
            { name: 'base', test: /node_modules.(react-router|relay-runtime|react-relay|i18next|react-i18next|@babel.runtime|fbjs|invariant|es-hangul)[/\\]/ },
            // Small parts that the first pages share compress better together.
            { name: 'parts', test: /src.(components.(Card|Page|PageBoundary|DateText|MoneyText|StatusBadge|ImportBadge|Problem|Skeletons|ErrorBoundary)\.|lib.(dates|keys|toast|viewer|theme|useCompleteTask|format.(date|money|name)|graph.(nodes|problem|useAct))\.)/ },
            // What the frame and the sign-in page are drawn with; everything else comes with its page.
            { name: 'ui', test: /node_modules.(@mantine.core.esm.(core|utils|components.(Button|Text|Title|Group|Stack|Paper|Anchor|UnstyledButton|Loader|Skeleton|Badge|SimpleGrid|Table)[/\\])|@mantine.hooks[/\\])/ },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 800,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: server, ws: true },
      '/auth': server,
      '/exports': server,
      '/calendar': server,
      '/files': server,
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
  },
});
