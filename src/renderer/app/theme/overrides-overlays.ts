/** How tabs, menus, dialogs, notices and other parts over or beside the text look. */
import type { CSSObject, ThemeOptions } from '@mui/material/styles'
import { font, type Vars } from './font'
import { motion, radius, size } from './tokens'

type Overrides = NonNullable<ThemeOptions['components']>

const toneOfSeverity = { success: 'positive', warning: 'attention', error: 'urgent', info: 'progress' } as const

export const overlays: Overrides = {
  MuiTabs: {
    styleOverrides: {
      root: ({ theme }) => ({ minHeight: size.tab, boxShadow: `inset 0 -1px ${theme.vars.palette.divider}` }),
      indicator: { height: 3 },
    },
  },
  MuiTab: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...font('cell'),
        fontWeight: 500,
        minWidth: 0,
        minHeight: size.tab,
        padding: '0 12px',
        color: theme.vars.palette.text.secondary,
        '&.Mui-selected': { color: theme.vars.palette.primary.main, fontWeight: 600 },
      }),
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiMenu: { styleOverrides: { paper: ({ theme }) => floating(theme), list: { padding: '4px 0' } } },
  MuiPopover: { styleOverrides: { paper: ({ theme }) => floating(theme) } },
  MuiMenuItem: { styleOverrides: { root: { ...font('body'), minHeight: size.control, padding: '4px 12px' } } },
  MuiListItemIcon: {
    styleOverrides: { root: ({ theme }) => ({ minWidth: 28, color: theme.vars.palette.text.secondary }) },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 500, enterNextDelay: 100, disableInteractive: true },
    styleOverrides: {
      tooltip: ({ theme }) => ({ ...font('note'), ...inverse(theme), padding: '4px 8px', maxWidth: 320 }),
    },
  },
  MuiBackdrop: {
    styleOverrides: {
      root: ({ theme, ownerState }) =>
        ownerState.invisible ? {} : { backgroundColor: theme.vars.palette.shade.scrim },
    },
  },
  MuiDialog: {
    defaultProps: { transitionDuration: motion.calm },
    styleOverrides: {
      paper: ({ theme }) => ({
        margin: 24,
        borderRadius: radius.dialog,
        backgroundColor: theme.vars.palette.surface.sheet,
        boxShadow: theme.vars.palette.shade.dialog,
        // It holds the focus only until the first Tab; a ring around the whole dialog points at nothing.
        '&&:focus-visible': { outline: 'none' },
      }),
    },
  },
  MuiDialogTitle: { styleOverrides: { root: { ...font('title'), padding: '16px 20px 4px' } } },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px 16px' } } },
  MuiDialogActions: {
    defaultProps: { disableSpacing: true },
    styleOverrides: {
      root: ({ theme }) => ({
        padding: '12px 16px 12px 20px',
        gap: 8,
        borderTop: `1px solid ${theme.vars.palette.divider}`,
        backgroundColor: theme.vars.palette.surface.sunken,
      }),
    },
  },
}

export const feedback: Overrides = {
  MuiSnackbar: { defaultProps: { anchorOrigin: { vertical: 'bottom', horizontal: 'left' } } },
  MuiSnackbarContent: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...font('cell'),
        ...inverse(theme),
        minWidth: 0,
        padding: '0 6px 0 12px',
        borderRadius: radius.control,
      }),
      message: { padding: '8px 0' },
      action: { paddingLeft: 12, marginRight: 0 },
    },
  },
  MuiAlert: {
    styleOverrides: {
      root: ({ theme, ownerState }) => {
        const tone = theme.vars.palette.tone[toneOfSeverity[ownerState.severity ?? 'info']]
        return {
          ...font('cell'),
          padding: '6px 12px',
          border: `1px solid ${tone.line}`,
          backgroundColor: tone.tint,
          color: theme.vars.palette.text.primary,
          '& .MuiAlert-icon': { color: tone.ink },
        }
      },
      icon: { padding: '1px 0', marginRight: 8, fontSize: size.icon, opacity: 1 },
      message: { padding: '1px 0' },
      action: { padding: 0, marginRight: -4, alignItems: 'center' },
    },
  },
  MuiLinearProgress: {
    styleOverrides: {
      root: ({ theme }) => ({ height: 6, borderRadius: 3, backgroundColor: theme.vars.palette.line.hair }),
      bar: { borderRadius: 3 },
    },
  },
  MuiSkeleton: {
    defaultProps: { animation: false },
    styleOverrides: {
      root: ({ theme }) => ({ backgroundColor: theme.vars.palette.tone.neutral.tint, transform: 'none' }),
    },
  },
  MuiChip: {
    styleOverrides: {
      root: { ...font('cell'), height: 24, borderRadius: radius.control },
      label: { padding: '0 8px' },
    },
  },
}

function floating({ vars }: Vars): CSSObject {
  return { borderRadius: 6, backgroundColor: vars.palette.surface.raised, boxShadow: vars.palette.shade.menu }
}

function inverse({ vars }: Vars): CSSObject {
  return { backgroundColor: vars.palette.surface.inverse, color: vars.palette.background.paper }
}
