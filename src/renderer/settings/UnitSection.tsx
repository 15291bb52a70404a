/** Settings of the unit, and when the program locks itself. */
import type { UnitSettings } from '../../shared/settings/model'
import { call, useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { Choice } from '../ui/Choice'
import { FormBody } from '../ui/FormBody'
import { FormField } from '../ui/FormField'
import { FormFoot } from '../ui/FormFoot'
import { FormSection } from '../ui/FormSection'
import { UnitForm } from './form-models'
import { UnitFields } from './UnitFields'
import { useSection } from './use-section'

const minutes = [5, 10, 15, 30, 60].map((count) => ({ value: String(count), label: `Setelah ${count} menit` }))

export function UnitSection({ saved }: { saved: UnitSettings }) {
  const provinces = useRoute('setup.provinces', {}).data
  const { mayManage } = useRights()
  const { form, foot } = useSection({
    key: 'unit',
    schema: UnitForm,
    saved,
    save: (value) => call('settings.saveUnit', value),
    done: 'Pengaturan unit kerja diubah.',
  })
  if (!provinces) return null
  return (
    <>
      <FormBody label="Unit kerja">
        <FormSection title="Unit kerja" requiredNote>
          <UnitFields control={form.control} setValue={form.setValue} provinces={provinces}>
            <FormField
              control={form.control}
              name="autoLockMinutes"
              label="Kunci otomatis"
              width={200}
              hint="Berlaku bagi profil yang memakai PIN."
              render={({ value, onChange, ...field }) => (
                <Choice
                  {...field}
                  value={value === null || value === undefined ? null : String(value)}
                  empty="Tidak pernah"
                  options={minutes}
                  onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
                />
              )}
            />
          </UnitFields>
        </FormSection>
      </FormBody>
      {mayManage && <FormFoot {...foot} />}
    </>
  )
}
