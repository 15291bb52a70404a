/** The two halves of the round trip: save the form for an office, read one that came back. */
import Download from '@mui/icons-material/FileDownloadOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { dateParts } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { OfficeId } from '../../shared/ids/ids'
import { api } from '../ipc/api'
import { useSession } from '../ipc/session'
import { ReadFileArea } from '../records/ReadFileArea'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Field } from '../ui/Field'
import { narrow } from '../ui/media'
import { NumberInput } from '../ui/NumberInput'
import { Section } from '../ui/Section'
import { SelectOne } from '../ui/SelectOne'
import { useToast } from '../ui/ToastProvider'
import { searchOffices } from './choices'

type Props = { busy: boolean; onChoose: () => void; onDrop: (files: readonly File[]) => void }

export function IntakeStart({ busy, onChoose, onDrop }: Props) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
        columnGap: '40px',
        maxWidth: 1080,
        px: '20px',
        pt: '14px',
        pb: '20px',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '20px' },
      }}
    >
      <TemplateSection />
      <Section title="2. Baca isian yang kembali">
        <ReadFileArea busy={busy} onChoose={onChoose} onDrop={onDrop}>
          Seret berkas Excel ke sini, atau pilih dari komputer. Isian diperiksa dahulu; belum ada yang dicatat sebelum
          disetujui.
        </ReadFileArea>
        <Box component="ul" sx={{ typography: 'cell', color: 'text.secondary', pl: '18px', mt: '10px', mb: 0 }}>
          <li>Templat Simpul dan formulir OPD lain yang punya kolom Kegiatan, Urusan, Skema, dan Lokasi.</li>
          <li>Satu lembar untuk tiap perangkat daerah; nama dan tahunnya di kepala formulir.</li>
          <li>Kesalahan disebut menurut lembar dan sel. Baris lain tetap dapat dicatat.</li>
        </Box>
      </Section>
    </Box>
  )
}

function TemplateSection() {
  const { timeZone } = useSession()
  const toast = useToast()
  const showError = useErrorDialog()
  const [year, setYear] = useState<number | null>(() => dateParts(todayIn(timeZone, Date.now())).year + 1)
  const [office, setOffice] = useState<string | null>(null)
  const right = year !== null && year >= 2000 && year <= 2100
  const save = async () => {
    if (!right) return
    try {
      const saved = await api.plans.saveTemplate({ officeId: office === null ? null : OfficeId.parse(office), year })
      if (saved) toast(`${saved.name} disimpan.`)
    } catch (error) {
      showError(error, 'Templat belum tersimpan')
    }
  }
  return (
    <Section title="1. Kirim templat">
      <Box sx={{ typography: 'body1', mb: '12px' }}>
        Formulir Excel dengan kop, daftar pilihan, dan petunjuk. Satu berkas dapat dikirim ke semua perangkat daerah,
        atau diisi dahulu nama penerimanya.
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: '8px' }}>
        <Field label="Tahun rencana" required error={right ? null : 'Isi tahun, misalnya 2027.'}>
          <NumberInput value={year} onChange={setYear} width={96} />
        </Field>
        <Field label="Perangkat daerah" hint="kosong: dipilih oleh penerima">
          <SelectOne
            value={office}
            source={searchOffices}
            placeholder="Semua perangkat daerah"
            onChange={(id) => setOffice(id)}
          />
        </Field>
      </Box>
      <Button startIcon={<Download />} onClick={() => void save()} disabled={!right} sx={{ mt: '12px' }}>
        Simpan templat
      </Button>
    </Section>
  )
}
