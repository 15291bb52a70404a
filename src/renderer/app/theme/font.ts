/** The interface's typeface and its roles, in rem so that zoom and the system's text size work. */
import type { CSSObject, Theme } from '@mui/material/styles'
import { type } from './tokens'

export type Vars = Pick<Theme, 'vars'>

/** Also set per role: a button does not inherit the page's font. */
export const family = "'Inter Variable', 'Segoe UI', system-ui, sans-serif"
export const rem = (px: number) => `${px / 16}rem`
export const font = (role: keyof typeof type) => {
  const [px, line, weight] = type[role]
  return {
    fontFamily: family,
    fontSize: rem(px),
    lineHeight: line / px,
    fontWeight: weight,
    letterSpacing: px >= 20 ? '-0.012em' : 0,
  }
}

/** The ring of every keyboard focus; `inside` for rows, cells and tabs, whose parents would clip it. */
export const focusRing = ({ vars }: Vars, inside = false): CSSObject => ({
  outline: `2px solid ${vars.palette.primary.main}`,
  outlineOffset: inside ? -2 : 2,
})
