/** Files of one role of a meeting beside what they belong to: the signed sheet, the photos. */
import Add from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { FileRole } from '../../shared/files/enums'
import type { MeetingId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { FileRow } from '../records/FileRow'
import { ImportOutcomes } from '../records/ImportOutcomes'
import { useFileImport } from '../records/use-file-import'
import { Section } from '../ui/Section'

type Props = {
  meetingId: MeetingId
  role: FileRole
  title: string
  addLabel: string
  empty: string
  writable: boolean
}

/** They are ordered, renamed and deleted in the tab Berkas. */
export function RoleFiles({ meetingId, role, title, addLabel, empty, writable }: Props) {
  const target = { kind: 'meeting' as const, id: meetingId }
  const files = useRoute('files.list', { target }).data?.filter((file) => file.role === role) ?? []
  const incoming = useFileImport(target, role)
  return (
    <Section
      title={title}
      meta={files.length > 0 ? `${files.length} berkas` : null}
      sx={{ mt: '24px' }}
      action={
        writable && (
          <Button size="small" startIcon={<Add />} disabled={incoming.busy} onClick={incoming.choose}>
            {addLabel}
          </Button>
        )
      }
    >
      {incoming.outcomes && <ImportOutcomes outcomes={incoming.outcomes} onDismiss={incoming.dismiss} />}
      {files.length === 0 && <Box sx={{ typography: 'cell', color: 'text.secondary' }}>{empty}</Box>}
      <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {files.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            first
            last
            writable={false}
            belongsTo={undefined}
            onEdit={() => undefined}
          />
        ))}
      </Box>
    </Section>
  )
}
