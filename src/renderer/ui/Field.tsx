/** A labelled field: label left, control right, error or hint below the control and joined to it for screen readers. */
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import Box from '@mui/material/Box'
import type { SxProps, Theme } from '@mui/material/styles'
import { useId, type ReactNode } from 'react'
import { FieldContext } from './field-context'
import { narrow } from './media'
import { Row } from './Row'
import { sxList } from './sx'

export type FieldProps = {
  label: string
  required?: boolean
  error?: string | null | undefined
  hint?: ReactNode
  children: ReactNode
  /** Width of the control; by default it takes the room there is. */
  width?: number | string
  labelWidth?: number
  /** The label stands above the control: in dialogs, side panes and tables of fields. */
  stacked?: boolean
  /** Not one control but a group (radio buttons, checkboxes): the label names the group. */
  group?: boolean
  sx?: SxProps<Theme>
}

/** Controls of this folder inside it find their id and their error by themselves. */
export function Field(props: FieldProps) {
  const {
    label,
    required = false,
    error,
    hint,
    children,
    width,
    labelWidth = 132,
    stacked = false,
    group = false,
    sx,
  } = props
  const id = useId()
  const labelId = `${id}label`
  const messageId = `${id}pesan`
  const describedBy = error || hint ? messageId : undefined
  const columns = stacked ? 'minmax(0, 1fr)' : `${labelWidth}px minmax(0, 1fr)`
  return (
    <Box
      {...(group && { role: 'group', 'aria-labelledby': labelId })}
      sx={[
        { display: 'grid', gridTemplateColumns: columns, columnGap: '12px', rowGap: '4px' },
        // Labels of stacked columns stand under each other.
        !stacked && { [narrow]: { gridTemplateColumns: '132px minmax(0, 1fr)' } },
        ...sxList(sx),
      ]}
    >
      <Box
        component={group ? 'span' : 'label'}
        id={labelId}
        {...(!group && { htmlFor: id })}
        sx={{ typography: 'cell', fontWeight: 500, color: 'text.secondary', ...(!stacked && { pt: '7px' }) }}
      >
        {label}
        {required && <RequiredMark />}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <FieldContext value={{ id, labelId, describedBy, invalid: Boolean(error), required }}>
          <Box sx={width === undefined ? undefined : { width, maxWidth: '100%' }}>{children}</Box>
        </FieldContext>
        {error && <FieldError id={messageId}>{error}</FieldError>}
        {hint && !error && (
          <Box id={messageId} sx={{ typography: 'note', color: 'text.secondary', mt: '3px' }}>
            {hint}
          </Box>
        )}
      </Box>
    </Box>
  )
}

/** The red asterisk of a label. */
export function RequiredMark() {
  return (
    <Box component="span" aria-hidden="true" sx={{ color: 'tone.urgent.ink' }}>
      {' *'}
    </Box>
  )
}

/** A sentence below a faulty control; give the control `aria-describedby={id}`. */
export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <Row
      id={id}
      role="alert"
      gap={1}
      sx={{ typography: 'note', fontWeight: 500, color: 'error.main', mt: '4px', alignItems: 'flex-start' }}
    >
      <ErrorIcon aria-hidden sx={{ fontSize: 15, flex: 'none', mt: '1px' }} />
      <span>{children}</span>
    </Row>
  )
}
