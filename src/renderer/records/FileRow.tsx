/** One file of a record: thumbnail, name, role, state of its bytes, and what can be done with it. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Box from '@mui/material/Box'
import { fileRoleWords } from '../../shared/files/enums'
import type { AttachmentView } from '../../shared/files/model'
import { api } from '../ipc/api'
import { useSession } from '../ipc/session'
import { ActionMenu } from '../ui/ActionMenu'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import type { MenuAction } from '../ui/MenuList'
import { Row } from '../ui/Row'
import { Status } from '../ui/Status'
import { useToast } from '../ui/ToastProvider'
import { useDone } from '../ui/UndoContext'
import { fileLine, scanState } from './file-words'
import { Thumbnail } from './Thumbnail'

type Props = {
  file: AttachmentView
  first: boolean
  last: boolean
  writable: boolean
  /** The item of the agenda. */
  belongsTo?: string | undefined
  onEdit: () => void
}

export function FileRow({ file, first, last, writable, belongsTo, onEdit }: Props) {
  const { timeZone } = useSession()
  const state = scanState(file, timeZone)
  const actions = useFileActions(file)
  const write: MenuAction[] = [
    { label: 'Ubah nama dan peran', run: onEdit, ruled: true },
    { label: 'Naikkan', run: () => actions.move(file.position - 1), disabled: first },
    { label: 'Turunkan', run: () => actions.move(file.position + 1), disabled: last },
    { label: 'Hapus', icon: <Delete />, danger: true, ruled: true, run: actions.trash },
  ]
  return (
    <Row
      component="li"
      gap={3}
      sx={{ py: '6px', borderTop: '1px solid', borderColor: 'line.hair', typography: 'cell' }}
    >
      <Thumbnail file={file} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>{file.name}</Box>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>
          {fileRoleWords[file.role]} · {fileLine(file)}
        </Box>
        {belongsTo && <Box sx={{ typography: 'note', color: 'text.secondary' }}>Acara: {belongsTo}</Box>}
        {file.note && <Box sx={{ typography: 'note', color: 'text.secondary' }}>{file.note}</Box>}
      </Box>
      <Status
        kind="scan"
        value={state.value}
        {...(state.word && { word: state.word })}
        plain={state.value === 'pending'}
      />
      <ActionMenu
        dots
        label={`Tindakan untuk ${file.name}`}
        actions={[
          { label: 'Buka di program lain', run: actions.openExternal },
          { label: 'Simpan salinan', run: actions.saveCopy },
          { label: 'Periksa keutuhan', run: actions.check },
          ...(writable ? write : []),
        ]}
      />
    </Row>
  )
}

function useFileActions({ id, name }: AttachmentView) {
  const done = useDone()
  const toast = useToast()
  const showError = useErrorDialog()
  const attempt = (work: () => Promise<void>, title: string) => () =>
    void work().catch((error: unknown) => showError(error, title))
  return {
    openExternal: attempt(async () => void (await api.files.openExternal({ id })), 'Berkas tidak dapat dibuka'),
    saveCopy: attempt(async () => {
      const saved = await api.files.saveCopy({ id })
      if (saved) toast(`${saved.name} disimpan.`)
    }, 'Salinan belum tersimpan'),
    check: attempt(async () => {
      const { check } = await api.files.check({ id })
      toast(
        check === 'UTUH'
          ? `${name} utuh.`
          : `${name}: ${check === 'BERUBAH' ? 'isinya berubah sejak disimpan' : 'berkasnya tidak ditemukan atau tidak terbaca'}.`,
      )
    }, 'Berkas belum diperiksa'),
    trash: attempt(async () => {
      await api.files.trash({ id })
      done(`${name} dihapus.`)
    }, 'Berkas belum dihapus'),
    move: (position: number) =>
      attempt(async () => void (await api.files.move({ id, position })), 'Urutan belum berubah')(),
  }
}
