/** The smallest Electron application with React: one window, one empty page. What every start is compared with. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { readyMark } from './started'

const modules = resolve(__dirname, '../../../node_modules')

/** Builds it into `folder`, which can then be given to Electron. */
export async function writeBareApp(folder: string): Promise<void> {
  const page = join(folder, 'page')
  mkdirSync(page, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.mjs' }))
  writeFileSync(join(folder, 'main.mjs'), main)
  writeFileSync(join(page, 'index.html'), html)
  writeFileSync(join(page, 'page.js'), script)
  await build({
    root: page,
    base: './',
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { react: join(modules, 'react'), 'react-dom': join(modules, 'react-dom') } },
    build: { outDir: join(folder, 'out'), emptyOutDir: true },
  })
}

const main = `import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'
// Not awaited: the program is ready only when this module has run to its end.
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, show: false })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(join(import.meta.dirname, 'out', 'index.html'))
})
app.on('window-all-closed', () => app.quit())
`

const html = `<!doctype html><html lang="id"><head><meta charset="utf-8" /><title>Bare</title></head>
<body><div id="root"></div><script type="module" src="./page.js"></script></body></html>
`

const script = `import { createElement, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
function Page() {
  useEffect(() => void requestAnimationFrame(() => performance.mark('${readyMark}')), [])
  return createElement('main')
}
createRoot(document.getElementById('root')).render(createElement(Page))
`
