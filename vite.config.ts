import { defineConfig } from 'vite';

export default defineConfig({
  root: 'web',
  // The page has paths of its own below /report, so its assets are named from the root.
  base: '/',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The content security policy allows no data: addresses and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the page and its later parts share comes with the page, in one file instead of many small ones; what
        // only briefing and reply share comes with the first of them.
        codeSplitting: {
          groups: [
            { name: 'shared', minShareCount: 2, test: /^(?!.*\/web\/desk\/)/u, priority: 1 },
            { name: 'desk', test: /\/web\/desk\//u },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` },
  },
});
