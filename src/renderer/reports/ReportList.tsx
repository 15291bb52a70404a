/** The reports to choose from, and the lists that are printed elsewhere. */
import Box from '@mui/material/Box'
import ListItemButton from '@mui/material/ListItemButton'
import type { ReactNode } from 'react'
import { useRoute } from '../ipc/hooks'
import { AppLink } from '../ui/AppLink'
import { narrow } from '../ui/media'
import { reportWords } from './report-words'
import { reportNames, type ReportName } from './use-reports-view'

export function ReportList({ value, onChange }: { value: ReportName; onChange: (name: ReportName) => void }) {
  const saved = useRoute('views.list', { list: 'agreements' }).data ?? []
  return (
    <Box
      component="nav"
      aria-label="Daftar laporan"
      sx={{
        width: 296,
        flex: 'none',
        p: '8px',
        boxSizing: 'border-box',
        overflow: 'auto',
        borderRight: '1px solid',
        borderColor: 'line.hair',
        [narrow]: { width: 'auto', borderRight: 0, borderBottom: '1px solid', borderColor: 'line.hair' },
      }}
    >
      <List label="Laporan">
        {reportNames.map((name) => (
          <li key={name}>
            <ListItemButton
              selected={name === value}
              aria-current={name === value ? 'true' : undefined}
              onClick={() => onChange(name)}
              sx={{ borderRadius: 1, px: '12px', py: '6px', display: 'block' }}
            >
              <Box sx={{ typography: 'cell', fontWeight: 500 }}>{reportWords[name].short}</Box>
              <Box sx={{ typography: 'note', color: 'text.secondary' }}>{reportWords[name].when}</Box>
            </ListItemButton>
          </li>
        ))}
      </List>
      <List label="Di layar lain">
        <Other to="/laporan/kelengkapan">Kelengkapan naskah</Other>
        <Other to="/tindak-lanjut">Daftar tindak lanjut</Other>
        <Other to="/rencana">Daftar rencana tahunan</Other>
        <Other to="/kerja-sama">Register naskah</Other>
      </List>
      {saved.length > 0 && (
        <List label="Tampilan tersimpan">
          {saved.map(({ id, name }) => (
            <Other key={id} to={`/kerja-sama?saved=${encodeURIComponent(JSON.stringify(id))}`}>
              {name}
            </Other>
          ))}
        </List>
      )}
    </Box>
  )
}

function List({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ '& + &': { mt: '14px' } }}>
      <Box
        component="h2"
        sx={{ m: 0, px: '12px', pb: '4px', typography: 'note', fontWeight: 600, color: 'text.secondary' }}
      >
        {label}
      </Box>
      <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {children}
      </Box>
    </Box>
  )
}

function Other({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Box component="li" sx={{ px: '12px', py: '5px', typography: 'cell' }}>
      <AppLink to={to}>{children}</AppLink>
    </Box>
  )
}
