/** Paper, margins and page numbers. */
import type { PaperSetup } from '../../shared/papers/model'
import { call } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { FormBody } from '../ui/FormBody'
import { FormFoot } from '../ui/FormFoot'
import { FormSection } from '../ui/FormSection'
import { PaperForm, paperForm } from './form-models'
import { PaperFields } from './PaperFields'
import { useSection } from './use-section'

export function PaperSection({ saved }: { saved: PaperSetup }) {
  const { mayManage } = useRights()
  const { form, foot } = useSection({
    key: 'paper',
    schema: PaperForm,
    saved: paperForm(saved),
    save: (value) => call('settings.savePaper', value),
    done: 'Pengaturan kertas diubah.',
  })
  return (
    <>
      <FormBody label="Kertas">
        <FormSection title="Kertas">
          <PaperFields control={form.control} />
        </FormSection>
      </FormBody>
      {mayManage && <FormFoot {...foot} />}
    </>
  )
}
