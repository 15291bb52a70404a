/** Bahan rakor: chooses and orders the parts, then has them bound into one PDF. */
import Down from '@mui/icons-material/ArrowDownwardOutlined'
import Up from '@mui/icons-material/ArrowUpwardOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import { useState } from 'react'
import type { MeetingDetail } from '../../shared/meetings/model'
import { packParts, packPartWords, type PackOptions, type PackPart } from '../../shared/packs/model'
import { useRoute } from '../ipc/hooks'
import { DialogShell } from '../ui/DialogShell'
import { Field } from '../ui/Field'
import { IconAction } from '../ui/IconAction'
import { NumberInput } from '../ui/NumberInput'
import { Row } from '../ui/Row'
import { BindNotices } from './BindNotices'
import { useBind } from './use-bind'

type Props = { meeting: Pick<MeetingDetail, 'id'>; onClose: () => void }
type Line = { part: PackPart; chosen: boolean }

const YEAR = 365

/** Mounted while it is open. */
export function PackDialog({ meeting: { id }, onClose }: Props) {
  const options = useRoute('packs.options', { meetingId: id }).data
  const { pack, busy, notices } = useBind()
  const [lines, setLines] = useState<Line[]>(() => packParts.map((part) => ({ part, chosen: true })))
  const [days, setDays] = useState<number | null>(YEAR)
  const chosen = lines.filter((line) => line.chosen).map(({ part }) => part)
  const asksDays = chosen.includes('expiring')
  const fault = asksDays && (days === null || days < 1 || days > 1830) ? 'Isi angka 1 sampai 1.830.' : undefined
  const move = (from: number, by: -1 | 1) => {
    const next = [...lines]
    next.splice(from + by, 0, ...next.splice(from, 1))
    setLines(next)
  }
  const save = () =>
    void pack({ meetingId: id, parts: chosen, ...(asksDays && days !== null && { expiringDays: days }) }).then(
      (done) => done && onClose(),
    )
  return (
    <DialogShell
      open
      title="Bahan rakor"
      onClose={onClose}
      width={600}
      remark={busy ? 'Sedang disusun. Kemajuannya ada di baris status.' : 'Sampul dan daftar isi dibuat sendiri.'}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Tutup
          </Button>
          <Button
            variant="contained"
            color="primary"
            autoFocus
            disabled={busy || chosen.length === 0 || fault !== undefined}
            onClick={save}
          >
            Susun PDF…
          </Button>
        </>
      }
    >
      <Box component="ul" aria-label="Bagian bahan rakor" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {lines.map(({ part, chosen: isChosen }, index) => (
          <PartLine
            key={part}
            part={part}
            chosen={isChosen}
            note={options ? noteOf(part, options) : ''}
            onChoose={(next) => setLines(lines.map((line) => (line.part === part ? { ...line, chosen: next } : line)))}
            onUp={index === 0 ? null : () => move(index, -1)}
            onDown={index === lines.length - 1 ? null : () => move(index, 1)}
          />
        ))}
      </Box>
      {asksDays && (
        <Box sx={{ mt: '12px' }}>
          <Field label="Naskah berakhir dalam" error={fault} hint="hari ke depan">
            <NumberInput value={days} onChange={setDays} width={110} />
          </Field>
        </Box>
      )}
      <BindNotices notices={notices} />
    </DialogShell>
  )
}

type LineProps = {
  part: PackPart
  chosen: boolean
  note: string
  onChoose: (chosen: boolean) => void
  /** Null at the edge. */
  onUp: (() => void) | null
  onDown: (() => void) | null
}

function PartLine({ part, chosen, note, onChoose, onUp, onDown }: LineProps) {
  const word = packPartWords[part]
  return (
    <Row component="li" gap={1} sx={{ minHeight: 40, borderTop: '1px solid', borderColor: 'line.hair' }}>
      <Row component="label" gap={1} sx={{ flex: 1, minWidth: 0, typography: 'cell' }}>
        <Checkbox size="small" checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ fontWeight: 500 }}>{word}</Box>
          {note && <Box sx={{ typography: 'note', color: 'text.secondary' }}>{note}</Box>}
        </Box>
      </Row>
      <IconAction label={`Naikkan ${word}`} disabled={onUp === null} onClick={() => onUp?.()}>
        <Up fontSize="small" />
      </IconAction>
      <IconAction label={`Turunkan ${word}`} disabled={onDown === null} onClick={() => onDown?.()}>
        <Down fontSize="small" />
      </IconAction>
    </Row>
  )
}

/** What a part will hold, below its name. */
function noteOf(part: PackPart, { files, previous, agenda }: PackOptions): string {
  switch (part) {
    case 'runningOrder':
      return agenda === 0 ? 'belum diisi' : `${agenda} acara`
    case 'followUps':
      return previous ? `${previous.label}: ${previous.followUps} tindak lanjut` : 'belum ada rapat sebelumnya'
    case 'files': {
      const faulty = files.filter(({ fault }) => fault !== null).length
      if (files.length === 0) return 'belum ada berkas pada acara rapat ini'
      return `${files.length} berkas${faulty > 0 ? `, ${faulty} tidak dapat dijilid dan diganti lembar keterangan` : ''}`
    }
    default:
      return ''
  }
}
