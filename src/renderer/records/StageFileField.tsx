/** The document of a stage or event: one of the files of the record, or a new one. */
import Add from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import type { FileRole } from '../../shared/files/enums'
import { fileRoleWords } from '../../shared/files/enums'
import { AttachmentId } from '../../shared/ids/ids'
import type { StageSubject } from '../../shared/stages/model'
import { useRoute } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { Row } from '../ui/Row'
import { ImportOutcomes } from './ImportOutcomes'
import { useFileImport } from './use-file-import'

type Props = {
  subject: StageSubject
  /** What a new file is to the record. */
  role: FileRole
  value: string | null | undefined
  onChange: (value: string | null) => void
}

/** Stands inside of a `Field`. */
export function StageFileField({ subject, role, value, onChange }: Props) {
  const files = useRoute('files.list', { target: subject }).data ?? []
  const incoming = useFileImport(subject, role, ([first]) => first && onChange(first))
  return (
    <>
      <Row gap={2}>
        <Choice
          value={value}
          empty="tanpa dokumen"
          options={files.map(({ id, name, role: is }) => ({
            value: id,
            label: `${fileRoleWords[is]}: ${name}`,
          }))}
          onChange={(next) => onChange(next === null ? null : AttachmentId.parse(next))}
        />
        <Button startIcon={<Add />} disabled={incoming.busy} onClick={incoming.choose} sx={{ flex: 'none' }}>
          Tambah berkas
        </Button>
      </Row>
      {incoming.outcomes && <ImportOutcomes outcomes={incoming.outcomes} onDismiss={incoming.dismiss} />}
    </>
  )
}
