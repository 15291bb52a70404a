/** What the check of a package found: what was compared, and the faults by their kind. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { BagCheck } from '../../shared/archive/contract'
import { calendarDate } from '../../shared/calendar/dates'
import { plainDate } from '../../shared/calendar/words'
import { bytesWords } from '../records/file-words'
import { Facts } from '../ui/Facts'
import { Notice } from '../ui/Notice'

type Fault = BagCheck['faults'][number]

const kindWords: Record<Fault['kind'], string> = {
  missing: 'Hilang dari paket',
  changed: 'Isinya berubah',
  unlisted: 'Tidak ada di daftar sidik',
  unsafe: 'Nama yang tidak aman',
  unreadable: 'Tidak dapat dibaca',
}
const kinds = Object.keys(kindWords) as Fault['kind'][]

/** A damaged package may hold thousands of faults; the first ones say what happened. */
const SHOWN = 50

export function CheckResult({ check }: { check: BagCheck }) {
  const { valid, fileName, unit, createdOn, agreements, filesChecked, bytesChecked, faults } = check
  const count = (value: number) => value.toLocaleString('id-ID')
  return (
    <Box>
      <Notice tone={valid ? 'positive' : 'urgent'} sx={{ mb: '10px' }}>
        {valid
          ? `Paket utuh: ${count(filesChecked)} berkas cocok dengan sidiknya, tidak ada yang kurang atau ditambahkan.`
          : `Paket tidak utuh: ${count(faults.length)} kesalahan. Minta paket baru dari pengirim.`}
      </Notice>
      <Facts
        labelWidth={92}
        facts={[
          { label: 'Paket', value: fileName },
          { label: 'Dari', value: unit },
          { label: 'Dibuat', value: dateWords(createdOn) },
          { label: 'Naskah', value: agreements === null ? null : count(agreements) },
          { label: 'Dicocokkan', value: `${count(filesChecked)} berkas, ${bytesWords(bytesChecked)}` },
        ]}
      />
      {kinds.map((kind) => (
        <FaultList key={kind} title={kindWords[kind]} faults={faults.filter((fault) => fault.kind === kind)} />
      ))}
    </Box>
  )
}

function FaultList({ title, faults }: { title: string; faults: readonly Fault[] }) {
  if (faults.length === 0) return null
  return (
    <Box sx={{ mt: '12px' }}>
      <Typography variant="cell" component="h3" sx={{ fontWeight: 600, color: 'tone.urgent.ink', m: 0 }}>
        {title} ({faults.length.toLocaleString('id-ID')})
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'note' }}>
        {faults.slice(0, SHOWN).map(({ path, message }) => (
          <Box
            component="li"
            key={`${path} ${message}`}
            sx={{ py: '4px', borderTop: '1px solid', borderColor: 'line.hair', overflowWrap: 'anywhere' }}
          >
            <Box sx={{ fontWeight: 500 }}>{path}</Box>
            <Box sx={{ color: 'text.secondary' }}>{message}</Box>
          </Box>
        ))}
      </Box>
      {faults.length > SHOWN && (
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>
          dan {(faults.length - SHOWN).toLocaleString('id-ID')} lagi
        </Box>
      )}
    </Box>
  )
}

function dateWords(text: string | null): string | null {
  const date = calendarDate.safeParse(text)
  return date.success ? plainDate(date.data) : text
}
