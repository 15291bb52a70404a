/** The yearly list of plans as the annex of the decree: choose the year, then print or save it. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useRoute } from '../ipc/hooks'
import { useSaveReport } from '../records/ListOutputs'
import { usePrint } from '../records/PrintProvider'
import { Choice } from '../ui/Choice'
import { DialogShell } from '../ui/DialogShell'
import { Field } from '../ui/Field'

export function AnnexDialog({ year, onClose }: { year: number | null; onClose: () => void }) {
  const print = usePrint()
  const save = useSaveReport()
  const years = useRoute('plans.years', {}).data ?? []
  const [chosen, setChosen] = useState<number | null>(year)
  const of = chosen ?? years[0] ?? null
  const request = of === null ? null : ({ kind: 'plan-decree', year: of } as const)
  return (
    <DialogShell
      open
      title="Daftar rencana tahunan"
      onClose={onClose}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button disabled={!request} onClick={() => request && void save(request, 'xlsx').then(onClose)}>
            Excel
          </Button>
          <Button disabled={!request} onClick={() => request && void save(request, 'docx').then(onClose)}>
            Word
          </Button>
          <Button
            variant="contained"
            color="primary"
            disabled={!request}
            onClick={() => {
              if (request) print({ kind: 'report', report: request })
              onClose()
            }}
          >
            Lihat dan cetak
          </Button>
        </>
      }
    >
      <Box sx={{ typography: 'body1', mb: '12px' }}>
        Lampiran keputusan kepala daerah: rencana yang sudah disepakati atau ditetapkan pada tahun itu, dikelompokkan
        menurut urusan. Nomor dan tanggal keputusan terisi sesudah dicatat pada rencananya.
      </Box>
      <Field label="Tahun">
        <Choice
          value={of === null ? null : String(of)}
          options={years.map((each) => ({ value: String(each), label: String(each) }))}
          empty="belum ada rencana"
          width={160}
          onChange={(next) => setChosen(next === null ? null : Number(next))}
        />
      </Field>
    </DialogShell>
  )
}
