/** How every MUI part looks and behaves here; theme.ts puts it in. */
import type { ThemeOptions } from '@mui/material/styles'
import { actions, fields } from './overrides-fields'
import { feedback, overlays } from './overrides-overlays'
import { page, tables } from './overrides-page'

export const overrides: NonNullable<ThemeOptions['components']> = {
  ...actions,
  ...fields,
  ...overlays,
  ...feedback,
  ...tables,
  ...page,
}
