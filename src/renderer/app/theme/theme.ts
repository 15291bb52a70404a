/** The one MUI theme: light and dark, Indonesian words, the density of an office desk. Values come from tokens.ts, parts from overrides.ts. */
import { createTheme } from '@mui/material/styles'
import { idID } from '@mui/material/locale'
import type { CSSProperties } from 'react'
import type {} from '@mui/material/themeCssVarsAugmentation'
import type {} from '@mui/x-data-grid/themeAugmentation'
import type {} from '@mui/x-date-pickers/themeAugmentation'
import type { Tone } from '../../../shared/status/statuses'
import { family, font } from './font'
import { overrides } from './overrides'
import { colors, motion, radius, shadow, type Colors, type Scheme } from './tokens'

/* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/consistent-type-definitions -- a module's interface can only be widened by extending it */
type OwnPalette = Pick<Colors, 'surface' | 'line' | 'brand' | 'mark' | 'tone'> & {
  shade: Record<'menu' | 'dialog' | 'paper' | 'scrim', string>
}
type OwnVariant = 'title' | 'section' | 'cell' | 'note' | 'figure'

declare module '@mui/material/styles' {
  interface Palette extends OwnPalette {}
  interface PaletteOptions extends OwnPalette {}
  interface TypeText {
    faint: string
  }
  interface TypographyVariants extends Record<OwnVariant, CSSProperties> {}
  interface TypographyVariantsOptions extends Partial<Record<OwnVariant, CSSProperties>> {}
}
declare module '@mui/material/Typography' {
  interface TypographyPropsVariantOverrides
    extends Record<OwnVariant, true>, Record<'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'overline', false> {}
}
/* eslint-enable @typescript-eslint/no-empty-object-type, @typescript-eslint/consistent-type-definitions */

export const theme = createTheme(
  {
    cssVariables: { cssVarPrefix: 'simpul', colorSchemeSelector: 'data-color-scheme' },
    colorSchemes: { light: { palette: palette('light') }, dark: { palette: palette('dark') } },
    focusVisible: true,
    motion: { reducedMotion: 'system' },
    shape: { borderRadius: radius.control },
    spacing: 4,
    transitions: {
      duration: {
        shortest: motion.quick,
        shorter: motion.quick,
        short: motion.calm,
        standard: motion.calm,
        complex: motion.calm,
        enteringScreen: motion.calm,
        leavingScreen: motion.quick,
      },
      easing: { easeInOut: motion.ease, easeOut: motion.ease },
    },
    typography: {
      fontFamily: family,
      fontSize: 14,
      fontWeightBold: 600,
      title: font('title'),
      section: font('section'),
      cell: font('cell'),
      note: font('note'),
      figure: font('figure'),
      body1: font('body'),
      body2: font('cell'),
      caption: font('note'),
      subtitle1: font('section'),
      subtitle2: font('label'),
      button: { ...font('body'), fontWeight: 500, textTransform: 'none' },
    },
    components: overrides,
  },
  idID,
)

function palette(scheme: Scheme) {
  const c = colors[scheme]
  const tone = (name: Tone) => ({
    main: c.tone[name].ink,
    light: c.tone[name].line,
    dark: c.tone[name].ink,
    contrastText: c.surface.sheet,
  })
  return {
    mode: scheme,
    primary: { main: c.brand.main, dark: c.brand.hover, light: c.brand.main, contrastText: c.brand.on },
    secondary: { main: c.ink.soft, dark: c.ink.base, light: c.ink.faint, contrastText: c.surface.sheet },
    error: tone('urgent'),
    warning: tone('attention'),
    success: tone('positive'),
    info: tone('progress'),
    background: { default: c.surface.frame, paper: c.surface.sheet },
    text: { primary: c.ink.base, secondary: c.ink.soft, disabled: c.ink.faint, faint: c.ink.faint },
    divider: c.line.hair,
    action: {
      hover: c.surface.hover,
      selected: c.surface.selected,
      active: c.ink.soft,
      disabled: c.ink.faint,
      disabledBackground: c.surface.sunken,
    },
    TableCell: { border: c.line.hair },
    DataGrid: { bg: c.surface.sheet, headerBg: c.surface.sunken, pinnedBg: c.surface.sheet },
    surface: c.surface,
    line: c.line,
    brand: c.brand,
    mark: c.mark,
    tone: c.tone,
    shade: { ...shadow[scheme], scrim: c.scrim },
  }
}
