/** Asks before something that undo cannot bring back: what is lost beside what comes back, a milder way, then the red button. */
import Lost from '@mui/icons-material/RemoveCircleOutlineOutlined'
import Back from '@mui/icons-material/AddCircleOutlineOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useState, type ReactNode } from 'react'
import { DialogShell } from './DialogShell'
import { Notice } from './Notice'
import { Row } from './Row'

export type ConfirmLine = { count: string; what: string }

type Props = {
  open: boolean
  title: string
  /** One or two sentences. */
  children?: ReactNode
  lost?: ConfirmLine[]
  back?: ConfirmLine[]
  milder?: { text: ReactNode; label: string; run: () => void }
  /** A checkbox that wakes the red button. */
  acknowledge?: string
  /** Verb with its object: `Hapus 3 naskah selamanya`. */
  confirmLabel: string
  danger?: boolean
  busy?: boolean
  remark?: string
  onConfirm: () => void
  onClose: () => void
}

/** First focus is on Batal. */
export function ConfirmDialog(props: Props) {
  const { open, title, confirmLabel, danger = true, busy, remark, onConfirm, onClose, acknowledge } = props
  const [read, setRead] = useState(false)
  const close = () => {
    setRead(false)
    onClose()
  }
  return (
    <DialogShell
      open={open}
      title={title}
      onClose={close}
      role="alertdialog"
      width={props.lost && props.back ? 720 : 520}
      remark={remark}
      actions={
        <>
          <Button autoFocus onClick={close}>
            Batal
          </Button>
          <Button
            variant="contained"
            color={danger ? 'error' : 'primary'}
            disabled={busy === true || (acknowledge !== undefined && !read)}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {props.children && <Typography variant="body1">{props.children}</Typography>}
      <Sides lost={props.lost} back={props.back} />
      {props.milder && (
        <Notice tone="progress" sx={{ mt: '12px' }} action={{ label: props.milder.label, onClick: props.milder.run }}>
          {props.milder.text}
        </Notice>
      )}
      {acknowledge && (
        <FormControlLabel
          control={<Checkbox checked={read} onChange={(_event, checked) => setRead(checked)} />}
          label={acknowledge}
          sx={{ mt: '8px' }}
        />
      )}
    </DialogShell>
  )
}

function Sides({ lost, back }: { lost: ConfirmLine[] | undefined; back: ConfirmLine[] | undefined }) {
  if (!lost?.length && !back?.length) return null
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: lost?.length && back?.length ? '1fr 1fr' : '1fr',
        mt: '12px',
        border: '1px solid',
        borderColor: 'line.strong',
        borderRadius: 1,
      }}
    >
      {lost && lost.length > 0 && <Side tone="urgent" title="Yang hilang" lines={lost} />}
      {back && back.length > 0 && <Side tone="positive" title="Yang kembali" lines={back} />}
    </Box>
  )
}

function Side({ tone, title, lines }: { tone: 'urgent' | 'positive'; title: string; lines: ConfirmLine[] }) {
  const Icon = tone === 'urgent' ? Lost : Back
  return (
    <Box sx={{ minWidth: 0, px: '16px', py: '10px', '& + &': { borderLeft: '1px solid', borderColor: 'line.hair' } }}>
      <Row gap={2} sx={{ color: `tone.${tone}.ink` }}>
        <Icon aria-hidden />
        <Typography variant="section" component="h3">
          {title}
        </Typography>
      </Row>
      <Box component="ul" sx={{ m: 0, mt: '6px', p: 0, listStyle: 'none' }}>
        {lines.map(({ count, what }) => (
          <Box
            component="li"
            key={`${count} ${what}`}
            sx={{
              display: 'grid',
              gridTemplateColumns: '104px minmax(0, 1fr)',
              columnGap: '8px',
              minHeight: 30,
              alignItems: 'center',
              borderTop: '1px solid',
              borderColor: 'line.hair',
              typography: 'cell',
            }}
          >
            <b>{count}</b>
            <Box sx={{ color: 'text.secondary' }}>{what}</Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
