/** The invitation as a Word document: in Simpul's layout or from a template of the office. */
import Word from '@mui/icons-material/FileDownloadOutlined'
import Manage from '@mui/icons-material/TuneOutlined'
import { useState } from 'react'
import type { LetterTemplateId, MeetingId } from '../../shared/ids/ids'
import { AppError } from '../../shared/ipc/errors'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { ActionMenu } from '../ui/ActionMenu'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useRunTask } from '../ui/TaskProvider'
import { useToast } from '../ui/ToastProvider'
import { LetterTemplatesDialog } from './LetterTemplatesDialog'

export function WordMenu({ meetingId }: { meetingId: MeetingId }) {
  const templates = useRoute('letterTemplates.list', {}).data ?? []
  const [managing, setManaging] = useState(false)
  const save = useSaveLetter(meetingId)
  return (
    <>
      <ActionMenu
        label="Simpan Word"
        icon={<Word />}
        actions={[
          { label: 'Tata letak Simpul', run: () => void save(null) },
          ...templates.map(({ id, name }, index) => ({
            label: `Templat: ${name}`,
            ruled: index === 0,
            run: () => void save(id),
          })),
          { label: 'Templat surat', icon: <Manage />, ruled: true, run: () => setManaging(true) },
        ]}
      />
      {managing && <LetterTemplatesDialog onClose={() => setManaging(false)} />}
    </>
  )
}

function useSaveLetter(id: MeetingId) {
  const runTask = useRunTask()
  const toast = useToast()
  const showError = useErrorDialog()
  return async (templateId: LetterTemplateId | null) => {
    try {
      const saved = await runTask('Menyusun surat', ({ signal, report }) =>
        api.letters.save(
          { id, templateId },
          { signal, onProgress: ({ step }) => report({ done: 0, total: null, note: step.toLocaleLowerCase('id') }) },
        ),
      )
      if (!saved) return
      const count = saved.letters > 1 ? `: ${saved.letters.toLocaleString('id-ID')} surat` : ''
      toast([`${saved.name} disimpan${count}.`, ...saved.notices].join(' '))
    } catch (error) {
      if (error instanceof AppError && error.code === 'CANCELLED') return
      showError(error, 'Surat belum disimpan')
    }
  }
}
