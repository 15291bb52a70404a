/** The looks of FullCalendar in the tokens of the theme. */
import type { SxProps, Theme } from '@mui/material/styles'

const small = { fontSize: '12px !important', lineHeight: '15px !important' } as const
const line = (theme: Theme) => `${theme.vars.palette.line.hair} !important`

/** Around the calendar. */
export const calendarStyle: SxProps<Theme> = {
  flex: 1,
  minWidth: 0,
  position: 'relative',
  borderLeft: '1px solid',
  borderColor: 'line.hair',
  '& table, & td, & th, & [role="grid"] *': { borderColor: line },
  '& .ev': {
    background: 'none !important',
    border: '0 !important',
    boxShadow: 'none',
    mx: '4px !important',
    mb: '2px',
    borderRadius: '3px',
    overflow: 'hidden',
    color: 'text.primary',
    cursor: 'pointer',
    bgcolor: (theme: Theme) => `${theme.vars.palette.surface.selected} !important`,
    borderLeft: (theme: Theme) => `3px solid ${theme.vars.palette.brand.main} !important`,
  },
  '& .ev *': { ...small, color: 'inherit' },
  '& .ev > *': { minWidth: 0, width: '100%' },
  '& .ev:focus-visible': {
    outline: (theme: Theme) => `2px solid ${theme.vars.palette.primary.main}`,
    outlineOffset: '-2px',
  },
  '& .ev-box': {
    display: 'flex',
    width: '100%',
    boxSizing: 'border-box',
    gap: '4px',
    p: '1px 4px 2px',
    whiteSpace: 'normal',
    textAlign: 'left',
  },
  '& .ev-text': {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    minWidth: 0,
    overflowWrap: 'break-word',
    wordBreak: 'normal',
    hyphens: 'auto',
    '& b': { whiteSpace: 'nowrap' },
  },
  '& .cal-hide': { display: 'none !important' },
  // A column may be narrow: the time alone on the first line, the icon at its right.
  '& .ev-grid': { display: 'block', px: '3px' },
  '& .ev-grid svg': { float: 'right', ml: '2px' },
  // Two at the same time share a column: then the time needs the room of the icon.
  '& .ev:has(.ev-grid)': { containerType: 'inline-size' },
  '@container (max-width: 72px)': { '& .ev-grid svg': { display: 'none' } },
  // A word that is longer than its line runs out of it, rather than being broken in the middle.
  '@container (max-width: 120px)': {
    '& .ev-grid .ev-text': { maskImage: 'linear-gradient(to right, #000 calc(100% - 8px), transparent)' },
  },
  '& .ev-grid .ev-text': { display: 'block', overflowWrap: 'normal', hyphens: 'none' },
  '& .ev-grid b': { display: 'block' },
  '& .ev-list': { py: '4px', alignItems: 'center' },
  '& .ev-list, & .ev-list *': { fontSize: '13px !important', lineHeight: '18px !important' },
  '& .ev-draft': {
    bgcolor: (theme: Theme) => `${theme.vars.palette.surface.sheet} !important`,
    boxShadow: (theme: Theme) => `inset 0 0 0 1px ${theme.vars.palette.line.control}`,
    borderLeftStyle: 'dashed !important',
    color: 'text.secondary',
  },
  '& .ev-cancelled': {
    bgcolor: (theme: Theme) => `${theme.vars.palette.surface.sunken} !important`,
    borderLeft: (theme: Theme) => `3px solid ${theme.vars.palette.line.control} !important`,
    color: 'text.secondary',
    '& .ev-text': { textDecoration: 'line-through' },
  },
  '& .ev-waiting': {
    bgcolor: (theme: Theme) => `${theme.vars.palette.tone.attention.tint} !important`,
    borderLeft: (theme: Theme) => `3px solid ${theme.vars.palette.tone.attention.ink} !important`,
  },
  // Layers are lines of text, so that meetings stay what stands out.
  '& .ev-layer-deadlines, & .ev-layer-reports, & .ev-layer-holidays': {
    bgcolor: 'transparent !important',
    borderLeft: '3px solid transparent !important',
    color: 'tone.attention.ink',
    '& .ev-text': { WebkitLineClamp: 1 },
  },
  '& .ev-layer-reports': { color: 'primary.main' },
  '& .ev-layer-holidays': { color: 'tone.urgent.ink', cursor: 'default' },
  '& .cal-day, & .cal-today, & .cal-other': {
    fontSize: '13px !important',
    lineHeight: '20px !important',
    p: '0 5px !important',
    m: '4px 4px 2px !important',
    color: 'text.primary',
    fontVariantNumeric: 'tabular-nums',
  },
  '& .cal-other': { color: 'text.faint' },
  '& .cal-today': { bgcolor: 'brand.main', color: 'brand.on', fontWeight: 600, borderRadius: '3px' },
  '& .cal-weekend': { bgcolor: (theme: Theme) => `${theme.vars.palette.surface.sunken} !important` },
  '& .cal-head': {
    fontSize: '12px !important',
    lineHeight: '16px !important',
    fontWeight: 600,
    color: 'text.secondary',
    py: '6px !important',
  },
  '& .cal-head-today': { color: 'brand.main' },
  '& .cal-slot': { ...small, color: 'text.secondary', fontVariantNumeric: 'tabular-nums' },
  '& .cal-more': { ...small, color: 'primary.main', fontWeight: 500, px: '5px' },
  '& .cal-now': { borderColor: (theme: Theme) => `${theme.vars.palette.tone.urgent.ink} !important` },
  '& .cal-select': { bgcolor: (theme: Theme) => `${theme.vars.palette.surface.selected} !important`, opacity: 0.7 },
  '& .cal-list-day': {
    bgcolor: (theme: Theme) => `${theme.vars.palette.surface.sunken} !important`,
    typography: 'note',
    fontWeight: 600,
    color: 'text.primary',
  },
  '& .cal-list-head': {
    fontSize: '13px !important',
    lineHeight: '18px !important',
    fontWeight: 600,
    color: 'text.primary',
  },
  '& .cal-empty': { typography: 'body1', color: 'text.secondary' },
  '& .cal-popover': {
    bgcolor: (theme: Theme) => `${theme.vars.palette.surface.raised} !important`,
    boxShadow: (theme: Theme) => theme.vars.palette.shade.menu,
    borderRadius: '4px',
    color: 'text.primary',
  },
}
