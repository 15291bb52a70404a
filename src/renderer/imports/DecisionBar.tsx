/** Above the rows that wait for one decision about all of them: a reason, or what becomes of those that the register has. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { ImportSummary, RowFilter } from '../../shared/imports/contract'
import type { ImportSettings } from '../../shared/imports/model'
import { Choice } from '../ui/Choice'
import { Row } from '../ui/Row'
import { TextInput } from '../ui/TextInput'
import { count, updateWords } from './words'

type Props = {
  summary: ImportSummary
  settings: ImportSettings
  filter: RowFilter
  apply: (part: Partial<ImportSettings>) => Promise<boolean>
  onFilter: (filter: RowFilter) => void
  busy: boolean
}

const bar = {
  flex: 'none',
  flexWrap: 'wrap',
  px: '16px',
  py: '8px',
  borderBottom: '1px solid',
  borderColor: 'line.hair',
  bgcolor: 'surface.sunken',
  typography: 'cell',
} as const

export function DecisionBar(props: Props) {
  const { filter, summary } = props
  if (filter === 'guarded' && summary.guarded > 0) return <ReasonBar {...props} />
  if (filter === 'orphans' && summary.orphans > 0) return <OrphanBar {...props} />
  const aboutKnown = filter === 'duplicate' || filter === 'similar' || filter === 'update'
  return aboutKnown && summary.known > 0 ? <TwinBar {...props} /> : null
}

function ReasonBar({ summary, settings, apply, busy }: Props) {
  const [text, setText] = useState(settings.guardReason ?? '')
  const given = settings.guardReason
  const held = summary.states.reason
  return (
    <Row
      component="form"
      gap={2}
      sx={bar}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') void apply({ guardReason: text.trim() })
      }}
    >
      <Box sx={{ flex: '1 1 100%', color: 'text.secondary' }}>
        {given === null
          ? `${count(held)} naskah tidak sesuai ketentuan dan ditahan. Bila memang demikian adanya, isi satu alasan untuk semuanya; alasan itu tercatat pada setiap naskah. Tanpa alasan, naskah-naskah itu tidak diimpor.`
          : `${count(summary.guarded)} naskah masuk dengan alasan ini, yang tercatat pada setiap naskah.`}
      </Box>
      <Box sx={{ flex: '1 1 240px', maxWidth: 480 }}>
        <TextInput
          value={text}
          onChange={setText}
          label="Alasan untuk semua naskah yang tidak sesuai ketentuan"
          placeholder="Misalnya: begitu bunyi naskah aslinya"
          maxLength={1000}
        />
      </Box>
      <Button type="submit" color="primary" disabled={busy || text.trim() === '' || text.trim() === given}>
        Masukkan dengan alasan ini
      </Button>
      {given !== null && (
        <Button
          variant="text"
          disabled={busy}
          onClick={() => {
            setText('')
            void apply({ guardReason: null })
          }}
        >
          Jangan masukkan
        </Button>
      )}
    </Row>
  )
}

function OrphanBar({ summary, settings, apply, busy }: Props) {
  const held = summary.states.orphan
  const enter = settings.orphans === 'enter'
  return (
    <Row gap={2} sx={bar}>
      <Box sx={{ flex: '1 1 360px', color: 'text.secondary' }}>
        {held > 0
          ? `${count(held)} naskah ditahan karena induknya tidak ikut masuk. Masukkan induknya, maka naskah ini ikut; atau masukkan tanpa induk, dan nomor induknya dicatat di Catatan.`
          : `${count(summary.orphans)} naskah masuk tanpa induk; nomor induknya dicatat di Catatan.`}
      </Box>
      {held > 0 && (
        <Button color="primary" disabled={busy} onClick={() => void apply({ orphans: 'enter' })}>
          Masukkan {count(held)} tanpa induk
        </Button>
      )}
      {enter && (
        <Button variant="text" disabled={busy} onClick={() => void apply({ orphans: 'hold' })}>
          Tahan bersama induknya
        </Button>
      )}
    </Row>
  )
}

const twinOptions = [
  { value: 'skip', label: 'Lewati' },
  { value: 'fill', label: updateWords.fill },
  { value: 'replace', label: updateWords.replace },
] as const

function TwinBar({ summary, settings, apply, onFilter, busy }: Props) {
  return (
    <Row gap={2} sx={bar}>
      <span>{count(summary.known)} naskah berbeda dengan yang sudah ada di register:</span>
      <Choice
        label="Naskah yang sudah ada di register"
        width={230}
        value={settings.twins}
        options={twinOptions}
        disabled={busy}
        onChange={(twins) => {
          if (twins === null) return
          void apply({ twins }).then((isMade) => isMade && onFilter(twins === 'skip' ? 'all' : 'update'))
        }}
      />
      <Box sx={{ color: 'text.secondary' }}>Pilih satu selnya untuk melihat perbedaan dan memutuskan per baris.</Box>
    </Row>
  )
}
