import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { chunkGroups, preloadFont } from './scripts/lib/page-chunks.mjs'

// Files that are read together are one: each costs a way through main and an entry of the code cache.
const chunks = {
  start: ['src/renderer/main.tsx'],
  daily: [
    'src/renderer/app/Application.tsx',
    'src/renderer/home/HomeScreen.tsx',
    'src/renderer/agreements/RegisterScreen.tsx',
  ],
}

// Targets are set by hand: electron-vite would aim at the newest Electron it knows, which older runtimes cannot parse.
export default defineConfig({
  main: {
    // Papers are rendered with React here; its development build takes five times as long for a large register.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    // The ZIP libraries compute CRC-32 in JavaScript, which takes half the time of a package of scans.
    resolve: { alias: { 'buffer-crc32': resolve('src/worker/archive/crc32.ts') } },
    build: {
      target: 'node20.18',
      sourcemap: true,
      // Only what cannot be bundled stays outside: exactly the "dependencies" of package.json.
      externalizeDeps: { include: ['sqlite3'] },
      rolldownOptions: {
        input: { index: 'src/main/index.ts', worker: 'src/worker/index.ts' },
        output: {
          format: 'es',
          entryFileNames: '[name].mjs',
          chunkFileNames: 'chunks/[name]-[hash].mjs',
          // Node reads it anew at every start, and half the text takes half the time; names stay for the log of faults.
          minify: { compress: { keepNames: { function: true, class: true } }, mangle: false, codegen: true },
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    plugins: [react(), preloadFont(/inter-latin-wght-normal/)],
    root: 'src/renderer',
    build: {
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      // Files come from the disk, and V8 keeps them compiled.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: {
        input: { index: 'src/renderer/index.html' },
        output: { codeSplitting: { groups: chunkGroups(chunks) } },
      },
    },
  },
})
