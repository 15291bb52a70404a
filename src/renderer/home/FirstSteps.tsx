/** Beranda while nothing is recorded: the next steps. */
import Contacts from '@mui/icons-material/ContactsOutlined'
import Doc from '@mui/icons-material/DescriptionOutlined'
import Groups from '@mui/icons-material/GroupsOutlined'
import Import from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useRights } from '../ipc/session'
import { Row } from '../ui/Row'
import { useGo } from '../ui/use-go'
import { DraftsSection } from './DraftsSection'

export function FirstSteps({ partners, now }: { partners: number; now: number }) {
  const go = useGo()
  const { mayWrite, whyNot } = useRights()
  const steps = [
    {
      icon: Doc,
      title: 'Catat naskah pertama',
      text: 'Judul, para pihak, tanggal, dan pindaiannya. Nomor dan tanggal yang belum diketahui boleh menyusul.',
      label: 'Naskah baru',
      path: '/kerja-sama/baru',
    },
    {
      icon: Import,
      title: 'Ambil daftar yang sudah ada',
      text: 'Daftar kerja sama di Excel atau CSV dibaca dan diperiksa dahulu; baru dicatat setelah disetujui.',
      label: 'Impor dari Excel',
      path: '/arsip/impor',
    },
    {
      icon: Groups,
      title: 'Jadwalkan rapat',
      text: 'Undangan, susunan acara, dan daftar hadir tercetak dari satu isian.',
      label: 'Rapat baru',
      path: '/rakor/baru',
    },
    {
      icon: Contacts,
      title: 'Periksa daftar mitra',
      text: `${partners.toLocaleString('id-ID')} mitra sudah ada. Tambahkan perguruan tinggi, badan usaha, atau lembaga lain.`,
      label: 'Buka Mitra',
      path: '/mitra',
    },
  ]
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        overflow: 'auto',
        borderTop: '1px solid',
        borderColor: 'line.hair',
        px: '20px',
        pt: '24px',
      }}
    >
      <Box sx={{ maxWidth: 720 }}>
        <Typography variant="section" component="h2">
          Arsip ini masih kosong
        </Typography>
        <Typography variant="body1" sx={{ mt: '4px', mb: '12px', color: 'text.secondary' }}>
          {mayWrite ? 'Mulai dari salah satu langkah ini; urutannya bebas.' : whyNot}
        </Typography>
        <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', borderBottom: '1px solid', borderColor: 'line.hair' }}>
          {steps.map(({ icon: Icon, title, text, label, path }) => (
            <Row
              key={path}
              component="li"
              gap={4}
              sx={{ py: '12px', borderTop: '1px solid', borderColor: 'line.hair' }}
            >
              <Icon aria-hidden sx={{ color: 'text.secondary' }} />
              <Box sx={{ flex: 1, minWidth: 0 }}>
                <Box sx={{ typography: 'body1', fontWeight: 600 }}>{title}</Box>
                <Box sx={{ typography: 'cell', color: 'text.secondary' }}>{text}</Box>
              </Box>
              {(mayWrite || path === '/mitra') && <Button onClick={() => go.to(path)}>{label}</Button>}
            </Row>
          ))}
        </Box>
        <DraftsSection now={now} />
      </Box>
    </Box>
  )
}
