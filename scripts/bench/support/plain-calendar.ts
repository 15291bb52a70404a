/** FullCalendar alone in a bare application, with events as plain data: what a step of our calendar is compared with. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const modules = resolve(__dirname, '../../../node_modules')

export type PlainEvent = { id: string; title: string; start: number; end: number; className: string }

/** Builds it into `folder`, which can then be given to Electron. */
export async function writePlainCalendar(folder: string, events: readonly PlainEvent[], date: string): Promise<void> {
  const page = join(folder, 'page')
  mkdirSync(page, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'plain', version: '1.0.0', main: 'main.mjs' }))
  writeFileSync(join(folder, 'main.mjs'), main)
  writeFileSync(join(page, 'index.html'), html)
  writeFileSync(join(page, 'events.json'), JSON.stringify(events))
  writeFileSync(join(page, 'page.js'), script(date))
  const alias = Object.fromEntries(
    ['@fullcalendar/react', 'react-dom', 'react', 'temporal-polyfill'].map((name) => [name, join(modules, name)]),
  )
  await build({
    root: page,
    base: './',
    configFile: false,
    logLevel: 'error',
    resolve: { preserveSymlinks: true, alias },
    build: { outDir: join(folder, 'out'), emptyOutDir: true },
  })
}

const main = `import { app, BrowserWindow } from 'electron'
import { join } from 'node:path'
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 })
  return window.loadFile(join(import.meta.dirname, 'out', 'index.html'))
})
app.on('window-all-closed', () => app.quit())
`

const html = `<!doctype html><html lang="id"><head><meta charset="utf-8" /><title>Plain</title></head>
<body style="margin:0"><button id="next">next</button><div id="root" style="height:700px"></div>
<script type="module" src="./page.js"></script></body></html>
`

const script = (date: string) => `import { createElement, createRef } from 'react'
import { createRoot } from 'react-dom/client'
import FullCalendar from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import idLocale from '@fullcalendar/react/locales/id'
import classic from '@fullcalendar/react/themes/classic'
import '@fullcalendar/react/skeleton.css'
import '@fullcalendar/react/themes/classic/theme.css'
import events from './events.json'
const ref = createRef()
document.getElementById('next').onclick = () => ref.current.getApi().next()
createRoot(document.getElementById('root')).render(
  createElement(FullCalendar, {
    ref, events, plugins: [classic, dayGrid, interaction], locale: idLocale, timeZone: 'Asia/Makassar',
    initialView: 'dayGridMonth', initialDate: '${date}', height: '100%', headerToolbar: false,
    dayMaxEvents: 3, eventDisplay: 'block', editable: true, selectable: true,
  }),
)
`
