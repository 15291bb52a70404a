/** The letterhead with its emblem and preview. */
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import { useWatch } from 'react-hook-form'
import type { Letterhead } from '../../shared/papers/model'
import { call } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { FormBody } from '../ui/FormBody'
import { FormFoot } from '../ui/FormFoot'
import { FormSection } from '../ui/FormSection'
import { useDone } from '../ui/UndoContext'
import { LetterheadForm, letterheadForm } from './form-models'
import { LetterheadFields } from './LetterheadFields'
import { LetterheadPreview } from './LetterheadPreview'
import { previewOf } from './preview'
import { useSection } from './use-section'

/** The emblem is stored at once; the rest with Simpan. */
export function LetterheadSection({ saved }: { saved: Letterhead }) {
  const { mayManage } = useRights()
  const showError = useErrorDialog()
  const done = useDone()
  const { form, foot } = useSection({
    key: 'letterhead',
    schema: LetterheadForm,
    saved: letterheadForm(saved),
    save: (value) => call('settings.saveLetterhead', value),
    done: 'Kop surat diubah.',
  })
  const values = useWatch({ control: form.control })
  const chooseEmblem = () =>
    void call('settings.chooseEmblem', {})
      .then((letterhead) => {
        if (!letterhead) return
        form.setValue('emblemFileId', letterhead.emblemFileId)
        form.setValue('showEmblem', true)
        done('Lambang pada kop surat diganti.')
      })
      .catch((error: unknown) => showError(error, 'Lambang belum diganti'))
  return (
    <>
      <FormBody label="Kop surat">
        <FormSection title="Pratinjau">
          <LetterheadPreview letterhead={previewOf(values)} />
        </FormSection>
        <FormSection title="Baris kop">
          <LetterheadFields control={form.control}>
            {mayManage && (
              <Box sx={{ mt: '4px' }}>
                <Button size="small" onClick={chooseEmblem}>
                  Pilih gambar lambang
                </Button>
                <Box component="span" sx={{ typography: 'note', color: 'text.secondary', ml: '8px' }}>
                  PNG atau JPEG, paling besar 2 MB.
                </Box>
              </Box>
            )}
          </LetterheadFields>
        </FormSection>
      </FormBody>
      {mayManage && <FormFoot {...foot} />}
    </>
  )
}
