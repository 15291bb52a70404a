/** How tables, the page itself and the calendar look. */
import type { CSSObject, ThemeOptions } from '@mui/material/styles'
import { focusRing, font, rem, type Vars } from './font'
import { displayedRows, gridWords } from './locale'
import { size, type } from './tokens'

type Overrides = NonNullable<ThemeOptions['components']>

export const tables: Overrides = {
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({ ...font('cell'), padding: '6px 12px', borderColor: theme.vars.palette.divider }),
      head: ({ theme }) => ({
        ...font('note'),
        fontWeight: 600,
        color: theme.vars.palette.text.secondary,
        backgroundColor: theme.vars.palette.surface.sunken,
      }),
    },
  },
  MuiTablePagination: { defaultProps: { labelDisplayedRows: displayedRows } },
  MuiDataGrid: {
    defaultProps: {
      rowHeight: size.row,
      columnHeaderHeight: size.gridHead,
      disableColumnMenu: true,
      localeText: gridWords,
    },
    styleOverrides: {
      root: ({ theme }) => ({
        border: 0,
        borderRadius: 0,
        '--DataGrid-rowBorderColor': theme.vars.palette.divider,
        '& .MuiDataGrid-columnHeaderTitle': {
          ...font('note'),
          fontWeight: 600,
          color: theme.vars.palette.text.secondary,
        },
        '& .MuiDataGrid-columnSeparator': { color: theme.vars.palette.divider },
        '& .MuiDataGrid-columnHeader': { padding: '0 8px' },
        '& .MuiDataGrid-cell': {
          display: 'flex',
          alignItems: 'center',
          padding: '0 8px',
          lineHeight: type.cell[1] / type.cell[0],
        },
        // The first words of a list stand below its title; a column of checkboxes has its own measure.
        '& [aria-colindex="1"]:not(.MuiDataGrid-columnHeaderCheckbox, .MuiDataGrid-cellCheckbox)': { paddingLeft: 20 },
        '& .MuiDataGrid-cell:focus, & .MuiDataGrid-cell:focus-within, & .MuiDataGrid-columnHeader:focus, & .MuiDataGrid-columnHeader:focus-within':
          { outline: 'none' },
        '& .MuiDataGrid-cell:focus-visible, & .MuiDataGrid-columnHeader:focus-visible': focusRing(theme, true),
        '& .MuiDataGrid-row:hover': { backgroundColor: theme.vars.palette.surface.hover },
        '& .MuiDataGrid-row.Mui-selected, & .MuiDataGrid-row.Mui-selected:hover': {
          backgroundColor: theme.vars.palette.surface.selected,
        },
      }),
    },
  },
}

export const page: Overrides = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      html: { scrollbarColor: `${theme.vars.palette.line.strong} transparent` },
      body: { ...font('body'), backgroundColor: theme.vars.palette.surface.frame },
      '::selection': { backgroundColor: theme.vars.palette.brand.main, color: theme.vars.palette.brand.on },
      'a:focus-visible, summary:focus-visible, [tabindex]:focus-visible': focusRing(theme),
      mark: {
        backgroundColor: theme.vars.palette.mark.bg,
        color: theme.vars.palette.mark.ink,
        borderRadius: 2,
        padding: '0 1px',
      },
      kbd: { font: 'inherit', fontSize: rem(12) },
      ':root': calendarColors(theme),
    }),
  },
}

/** FullCalendar's classic theme reads these; they replace its palette.css. */
function calendarColors({ vars: { palette: p } }: Vars): CSSObject {
  return {
    '--fc-classic-primary': p.brand.main,
    '--fc-classic-primary-foreground': p.brand.on,
    '--fc-classic-event': p.brand.main,
    '--fc-classic-event-contrast': p.brand.on,
    '--fc-classic-background-event': p.tone.urgent.tint,
    '--fc-classic-background-event-opacity': '100%',
    '--fc-classic-highlight': p.surface.selected,
    '--fc-classic-today': 'transparent',
    '--fc-classic-now': p.tone.urgent.ink,
    '--fc-classic-background': p.surface.sheet,
    '--fc-classic-faint': p.surface.sunken,
    '--fc-classic-muted': p.surface.hover,
    '--fc-classic-strong': p.surface.selected,
    '--fc-classic-foreground': p.text.primary,
    '--fc-classic-faint-foreground': p.text.faint,
    '--fc-classic-muted-foreground': p.text.secondary,
    '--fc-classic-border': p.divider,
    '--fc-classic-strong-border': p.line.strong,
    '--fc-classic-small-dot-width': '8px',
    '--fc-classic-large-dot-width': '10px',
  }
}
