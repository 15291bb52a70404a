/** Step 5: who manages this Simpul, and what it starts with. */
import Box from '@mui/material/Box'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { Controller, type Control } from 'react-hook-form'
import type { z } from 'zod'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { narrow } from '../ui/media'
import { TextInput } from '../ui/TextInput'
import { FirstRunStep } from './FirstRunStep'
import { ManagerForm } from './form-models'
import type { StepProps } from './UnitStep'
import { useStepForm } from './use-step-form'

const starts = [
  ['kosong', 'Register kosong', 'Langsung mencatat naskah pertama.'],
  [
    'contoh',
    'Data contoh',
    'Naskah dan rakor rekaan untuk belajar. Jangan pilih bila folder ini akan dipakai untuk data sungguhan.',
  ],
] as const

/** The last step writes everything. */
export function ManagerStep({ answers, onBack, onNext, busy }: StepProps & { busy: boolean }) {
  const form = useStepForm(ManagerForm, answers.manager)
  const kept = () => ({ ...answers, manager: form.getValues() })
  const next = form.handleSubmit(() => onNext(kept()))
  const { control } = form
  return (
    <FirstRunStep
      step={4}
      intro="Pengelola mengatur Simpul dan menambah orang lain. Semua perubahan dicatat atas namanya."
      onBack={() => onBack(kept())}
      onNext={() => void next()}
      nextLabel="Mulai memakai Simpul"
      busy={busy}
      remark={busy ? 'Menyiapkan data' : 'Baru pada langkah ini isian disimpan.'}
    >
      <FormGrid>
        <FormField
          control={control}
          name="name"
          label="Nama"
          required
          width={400}
          render={(field) => <TextInput {...field} maxLength={120} />}
        />
        <FormField
          control={control}
          name="post"
          label="Jabatan"
          width={400}
          render={(field) => <TextInput {...field} placeholder="boleh menyusul" maxLength={200} />}
        />
        <FormField
          control={control}
          name="nip"
          label="NIP"
          width={240}
          render={(field) => <TextInput {...field} placeholder="boleh menyusul" maxLength={24} />}
        />
        <FormField
          control={control}
          name="pin"
          label="PIN"
          width={160}
          hint="4 sampai 12 angka, atau kosongkan. Dengan PIN, Simpul terkunci sendiri bila ditinggal 15 menit."
          render={(field) => <TextInput {...field} type="password" numeric maxLength={12} />}
        />
        <FormField
          control={control}
          name="pinAgain"
          label="PIN sekali lagi"
          width={160}
          render={(field) => <TextInput {...field} type="password" numeric maxLength={12} />}
        />
      </FormGrid>
      <Typography
        variant="section"
        component="h3"
        sx={{ mt: '18px', pt: '14px', mb: '8px', borderTop: '1px solid', borderColor: 'line.hair' }}
      >
        Mulai dari
      </Typography>
      <Starts control={control} />
    </FirstRunStep>
  )
}

function Starts({ control }: { control: Control<ManagerForm, unknown, z.output<typeof ManagerForm>> }) {
  return (
    <Controller
      control={control}
      name="start"
      render={({ field }) => (
        <RadioGroup
          {...field}
          aria-label="Mulai dari"
          sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', [narrow]: { gridTemplateColumns: '1fr' } }}
        >
          {starts.map(([value, what, how]) => {
            const chosen = field.value === value
            return (
              <Box
                component="label"
                key={value}
                sx={{
                  display: 'flex',
                  gap: '6px',
                  p: '8px 12px 8px 8px',
                  borderRadius: 1,
                  cursor: 'pointer',
                  bgcolor: chosen ? 'surface.selected' : 'surface.raised',
                  boxShadow: ({ vars: { palette } }) =>
                    chosen ? `inset 0 0 0 2px ${palette.primary.main}` : `inset 0 0 0 1px ${palette.line.control}`,
                }}
              >
                <Radio value={value} sx={{ p: '2px', alignSelf: 'flex-start' }} />
                <Box>
                  <Box sx={{ typography: 'body1', fontWeight: 500 }}>{what}</Box>
                  <Box sx={{ typography: 'note', color: 'text.secondary' }}>{how}</Box>
                </Box>
              </Box>
            )
          })}
        </RadioGroup>
      )}
    />
  )
}
