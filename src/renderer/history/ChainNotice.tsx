/** What the check of the history found, as a strip over the list. */
import Box from '@mui/material/Box'
import { plainMoment } from '../../shared/calendar/moments'
import type { ChainReport } from '../../shared/history/model'
import { headWords } from '../records/head-words'
import { Notice } from '../ui/Notice'

type Props = { report: ChainReport; timeZone: string; onClose: () => void }

export function ChainNotice({ report, timeZone, onClose }: Props) {
  const action = { label: 'Tutup', onClick: onClose }
  if (!report.ok) {
    return (
      <Notice strip tone="urgent" action={action}>
        <b>Riwayat tidak utuh mulai langkah {report.batchId.toLocaleString('id-ID')}</b>, “{report.label}”,{' '}
        {plainMoment(report.at, timeZone)}: isinya tidak cocok dengan sidiknya. Data diubah di luar Simpul. Simpan
        salinan folder data sebelum bekerja lagi, dan bandingkan dengan cadangan.
      </Notice>
    )
  }
  return (
    <Notice strip tone="positive" action={action}>
      <b>Riwayat utuh.</b> {report.batches.toLocaleString('id-ID')} langkah dan {report.rows.toLocaleString('id-ID')}{' '}
      baris cocok satu per satu. Nilai kepala sekarang{' '}
      <Box component="code" title={report.head} sx={{ fontFamily: 'monospace' }}>
        {headWords(report.head)}
      </Box>
      .
    </Notice>
  )
}
