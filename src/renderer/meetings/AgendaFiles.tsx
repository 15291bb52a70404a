/** Files of one item of the agenda: opened by a click, added by a button. */
import Attach from '@mui/icons-material/AttachFileOutlined'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { AttachmentView } from '../../shared/files/model'
import type { AgendaItemId, MeetingId } from '../../shared/ids/ids'
import { call } from '../ipc/hooks'
import { ImportOutcomes } from '../records/ImportOutcomes'
import { useFileImport } from '../records/use-file-import'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { IconAction } from '../ui/IconAction'

type Props = {
  meetingId: MeetingId
  itemId: AgendaItemId
  number: number
  files: readonly AttachmentView[]
  writable: boolean
}

export function AgendaFiles({ meetingId, itemId, number, files, writable }: Props) {
  const showError = useErrorDialog()
  const incoming = useFileImport({ kind: 'meeting', id: meetingId }, 'BAHAN', undefined, itemId)
  const open = (file: AttachmentView) =>
    void call('files.openExternal', { id: file.id }).catch((error: unknown) =>
      showError(error, 'Berkas tidak dapat dibuka'),
    )
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: '4px' }}>
      <Box component="ul" aria-label={`Berkas acara ke-${number}`} sx={{ m: 0, p: 0, listStyle: 'none', flex: 1 }}>
        {files.map((file) => (
          <li key={file.id}>
            <Link
              component="button"
              type="button"
              onClick={() => open(file)}
              sx={{ typography: 'cell', textAlign: 'left' }}
            >
              {file.name}
            </Link>
          </li>
        ))}
        {incoming.outcomes && <ImportOutcomes outcomes={incoming.outcomes} onDismiss={incoming.dismiss} />}
      </Box>
      {writable && (
        <IconAction
          label={`Tambah berkas untuk acara ke-${number}`}
          disabled={incoming.busy}
          sx={{ my: '-4px' }}
          onClick={incoming.choose}
        >
          <Attach fontSize="small" />
        </IconAction>
      )}
    </Box>
  )
}
