/** Design tokens of Simpul: raw values only. The MUI theme (theme.ts), the calendar, the charts and the papers read from here. */

import type { Tone } from '../../../shared/status/statuses'

export type Scheme = 'light' | 'dark'

export type ToneColors = { ink: string; tint: string; line: string }

export type Colors = {
  surface: {
    frame: string
    sheet: string
    sunken: string
    raised: string
    hover: string
    selected: string
    inverse: string
  }
  line: { hair: string; strong: string; control: string }
  ink: { base: string; soft: string; faint: string }
  brand: { main: string; hover: string; on: string; inverse: string; brass: string }
  mark: { bg: string; ink: string; scan: string }
  scrim: string
  tone: Record<Tone, ToneColors>
  chart: readonly [string, string, string, string, string]
}

const light: Colors = {
  surface: {
    frame: '#E6ECEA',
    sheet: '#FFFFFF',
    sunken: '#F4F7F6',
    raised: '#FFFFFF',
    hover: '#EDF3F1',
    selected: '#DCECE8',
    inverse: '#1D2B29',
  },
  line: { hair: '#DBE2E0', strong: '#B8C3C0', control: '#728380' },
  ink: { base: '#15211F', soft: '#44534F', faint: '#576561' },
  brand: { main: '#0D5C56', hover: '#084641', on: '#FFFFFF', inverse: '#73CABE', brass: '#85600F' },
  mark: { bg: '#FFE9A8', ink: '#15211F', scan: '#FFD84D' },
  scrim: 'rgba(16, 27, 25, 0.46)',
  tone: {
    positive: { ink: '#1C6636', tint: '#E7F3EA', line: '#A8CFB4' },
    attention: { ink: '#844800', tint: '#FDF0D9', line: '#E2BE82' },
    urgent: { ink: '#A3201B', tint: '#FCE9E7', line: '#E8ADA8' },
    progress: { ink: '#1D558C', tint: '#E7F0F8', line: '#AAC6E2' },
    neutral: { ink: '#44534F', tint: '#EDF1F0', line: '#BFC9C6' },
  },
  chart: ['#0D5C56', '#B98A2F', '#3F78B0', '#A3201B', '#85938F'],
}

const dark: Colors = {
  surface: {
    frame: '#0E1514',
    sheet: '#17201E',
    sunken: '#131B19',
    raised: '#202B29',
    hover: '#1F2A28',
    selected: '#1D3B37',
    inverse: '#E4EBE9',
  },
  line: { hair: '#2B3836', strong: '#435350', control: '#748582' },
  ink: { base: '#E4EBE9', soft: '#B3C0BC', faint: '#95A4A0' },
  brand: { main: '#73CABE', hover: '#92DAD0', on: '#05221E', inverse: '#0D5C56', brass: '#DDB35C' },
  mark: { bg: '#6B5310', ink: '#FFF6DA', scan: '#FFD84D' },
  scrim: 'rgba(4, 8, 7, 0.62)',
  tone: {
    positive: { ink: '#84CF9C', tint: '#16301F', line: '#2F5A3E' },
    attention: { ink: '#EDB964', tint: '#352810', line: '#66501F' },
    urgent: { ink: '#F5A09A', tint: '#3A1C1A', line: '#6E3632' },
    progress: { ink: '#93BFEA', tint: '#16283A', line: '#315273' },
    neutral: { ink: '#B3C0BC', tint: '#222D2B', line: '#435350' },
  },
  chart: ['#4FB3A6', '#D9AC52', '#7FAEDD', '#EE8780', '#748582'],
}

export const colors: Record<Scheme, Colors> = { light, dark }

/** px at 100 % zoom; the theme converts to rem. [size, line height, weight] */
export const type = {
  title: [20, 28, 650],
  section: [15, 20, 650],
  label: [13, 20, 600],
  body: [14, 20, 400],
  cell: [13, 18, 400],
  note: [12, 16, 400],
  figure: [24, 28, 600],
} as const

export const size = {
  topBar: 40,
  nav: 196,
  navFolded: 48,
  statusLine: 26,
  pageHead: 52,
  filterBar: 44,
  control: 32,
  controlSmall: 28,
  row: 44,
  rowCompact: 32,
  gridHead: 34,
  listFoot: 40,
  tab: 36,
  icon: 18,
  iconSmall: 16,
  sidePane: 416,
  windowButtons: 138,
} as const

export const radius = { control: 4, sheet: 8, dialog: 8 } as const

export const shadow = {
  light: {
    menu: '0 0 0 1px #B8C3C0, 0 6px 20px rgba(16, 27, 25, 0.16)',
    dialog: '0 0 0 1px #B8C3C0, 0 16px 48px rgba(16, 27, 25, 0.28)',
    paper: '0 0 0 1px #DBE2E0, 0 2px 8px rgba(16, 27, 25, 0.14)',
  },
  dark: {
    menu: '0 0 0 1px #435350, 0 6px 20px rgba(0, 0, 0, 0.5)',
    dialog: '0 0 0 1px #435350, 0 16px 48px rgba(0, 0, 0, 0.6)',
    paper: '0 0 0 1px #435350, 0 2px 8px rgba(0, 0, 0, 0.5)',
  },
} as const

export const motion = { quick: 90, calm: 160, ease: 'cubic-bezier(0.2, 0, 0, 1)' } as const
