/** Styles of a caller after the part's own: `sx={[own, ...sxList(sx)]}`. */
import type { SxProps, Theme } from '@mui/material/styles'

type One = Exclude<SxProps<Theme>, readonly unknown[]>

/** `sx` may be one style or several; the array check alone would forget what is in it. */
export function sxList(sx: SxProps<Theme> | undefined): readonly One[] {
  if (sx === undefined) return []
  return Array.isArray(sx) ? (sx as readonly One[]) : [sx as One]
}
