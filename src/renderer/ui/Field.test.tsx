import { screen } from '@testing-library/react'
import { useForm } from 'react-hook-form'
import { describe, expect, it } from 'vitest'
import { renderUi } from '../../../test/component/render-ui'
import { CellField } from './CellField'
import { Choice } from './Choice'
import { DateField } from './DateField'
import { Field } from './Field'
import { FormField } from './FormField'
import { SelectOne } from './SelectOne'
import { TextInput } from './TextInput'

const nothing = () => undefined
const described = (element: Element) => {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}

describe('Field', () => {
  it('names its control by the label', () => {
    renderUi(
      <Field label="Judul" required>
        <TextInput value="Pasokan sapi" onChange={nothing} />
      </Field>,
    )
    const input = screen.getByLabelText<HTMLInputElement>(/^Judul/)
    expect(input.value).toBe('Pasokan sapi')
    expect(input.getAttribute('aria-required')).toBe('true')
    expect(input.getAttribute('aria-invalid')).toBe('false')
  })

  it('joins the error to the control instead of the hint', () => {
    renderUi(
      <Field label="Nomor" hint="Boleh menyusul." error="Isi nomor.">
        <TextInput value="" onChange={nothing} />
      </Field>,
    )
    const input = screen.getByLabelText('Nomor')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(described(input)).toBe('Isi nomor.')
    expect(screen.queryByText('Boleh menyusul.')).toBeNull()
    expect(screen.getByRole('alert').textContent).toBe('Isi nomor.')
  })

  it('joins the hint while nothing is wrong', () => {
    renderUi(
      <Field label="Nomor" hint="Boleh menyusul.">
        <TextInput value="" onChange={nothing} />
      </Field>,
    )
    expect(described(screen.getByLabelText('Nomor'))).toBe('Boleh menyusul.')
  })

  it('names selects, searched lists and dates as well', () => {
    renderUi(
      <>
        <Field label="Skema" error="Pilih skema.">
          <Choice value={null} onChange={nothing} options={[{ value: 'a', label: 'KSDD' }]} />
        </Field>
        <Field label="Mitra" error="Pilih mitra.">
          <SelectOne value={null} onChange={nothing} source={[]} />
        </Field>
        <Field label="Mulai" error="Isi tanggal.">
          <DateField value="2026-11-20" onChange={nothing} />
        </Field>
      </>,
    )
    const select = screen.getByRole('combobox', { name: /Skema/ })
    expect(described(select)).toBe('Pilih skema.')
    expect(select.getAttribute('aria-invalid')).toBe('true')
    expect(described(screen.getByRole('combobox', { name: 'Mitra' }))).toBe('Pilih mitra.')
    const group = screen.getByRole('group', { name: 'Mulai' })
    expect(group.textContent).toContain('20')
    expect(described(group)).toBe('Isi tanggal.')
  })
})

function Form({ onSave }: { onSave: (value: unknown) => void }) {
  const { control, handleSubmit } = useForm({ defaultValues: { title: '', number: '' } })
  return (
    <form onSubmit={(event) => void handleSubmit(onSave)(event)}>
      <FormField control={control} name="title" label="Judul" render={(field) => <TextInput {...field} />} />
      <CellField
        control={control}
        name="number"
        render={(field) => <TextInput {...field} label="Nomor pihak ke-1" />}
      />
      <button type="submit">Simpan</button>
    </form>
  )
}

it('binds controls to the form', async () => {
  const saved: unknown[] = []
  const { user } = renderUi(<Form onSave={(value) => saved.push(value)} />)
  await user.type(screen.getByLabelText('Judul'), 'Beras')
  await user.type(screen.getByLabelText('Nomor pihak ke-1'), '119/1')
  await user.click(screen.getByText('Simpan'))
  expect(saved).toEqual([{ title: 'Beras', number: '119/1' }])
})
