/** Where the data lie, how much they take, and working with another folder. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { call, useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Facts } from '../ui/Facts'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'

/** Another folder is opened in place of this one; nothing is moved. */
export function FolderSection() {
  const folder = useRoute('settings.folder', {}).data
  const { mayManage } = useRights()
  const showError = useErrorDialog()
  const run = (work: Promise<unknown>) => void work.catch((error: unknown) => showError(error))
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: '20px', pt: '10px' }}>
      <Section title="Folder data">
        <Facts
          facts={[
            { label: 'Tempat', value: folder?.path },
            { label: 'Isi', value: folder && sizeText(folder.bytes) },
          ]}
        />
        <Row gap={2} sx={{ mt: '14px' }}>
          <Button onClick={() => run(call('settings.openFolder', {}))}>Buka folder</Button>
          {mayManage && <Button onClick={() => run(call('settings.changeFolder', {}))}>Pakai folder lain</Button>}
        </Row>
        <Box sx={{ typography: 'note', color: 'text.secondary', mt: '8px', maxWidth: 560 }}>
          Memakai folder lain membuka data di sana. Data di folder ini tidak dipindahkan dan tidak dihapus.
        </Box>
      </Section>
    </Box>
  )
}

function sizeText(bytes: number): string {
  const mb = bytes / 1024 ** 2
  const [value, unit] = mb < 1024 ? [mb, 'MB'] : [mb / 1024, 'GB']
  return `${value.toLocaleString('id-ID', { maximumFractionDigits: 1 })} ${unit}`
}
