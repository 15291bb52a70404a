import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { renderUi } from '../../../test/component/render-ui'
import { DateField } from './DateField'
import { Field } from './Field'
import { TimeField } from './TimeField'

function Dates({ start, seen }: { start: string | null; seen: (string | null)[] }) {
  const [value, setValue] = useState(start)
  const change = (next: string | null) => {
    seen.push(next)
    setValue(next)
  }
  return (
    <Field label="Mulai">
      <DateField value={value} onChange={change} />
    </Field>
  )
}

describe('DateField', () => {
  it('takes day, month and year as they are typed', async () => {
    const seen: (string | null)[] = []
    const { user } = renderUi(<Dates start={null} seen={seen} />)
    await user.click(screen.getByRole('spinbutton', { name: 'Tanggal' }))
    await user.keyboard('26112026')
    expect(seen.at(-1)).toBe('2026-11-26')
  })

  it('says nothing that a schema would accept while the date is incomplete', async () => {
    const seen: (string | null)[] = []
    const { user } = renderUi(<Dates start={null} seen={seen} />)
    await user.click(screen.getByRole('spinbutton', { name: 'Tanggal' }))
    await user.keyboard('2611')
    expect(seen.every((value) => value === '')).toBe(true)
    expect(screen.getByRole('group', { name: 'Mulai' }).textContent).toContain('26/11')
  })

  it('shows dates as dd/mm/yyyy', () => {
    renderUi(<Dates start="2026-11-05" seen={[]} />)
    expect(screen.getByRole('group', { name: 'Mulai' }).textContent?.replace(/[^\d/]/g, '')).toContain('05/11/2026')
  })

  it('opens an Indonesian calendar', async () => {
    const { user } = renderUi(<Dates start="2026-11-05" seen={[]} />)
    await user.click(screen.getByRole('button', { name: /Pilih tanggal/ }))
    expect(await screen.findByText('November 2026')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Bulan berikutnya' })).toBeTruthy()
  })
})

function Times({ seen }: { seen: (string | null)[] }) {
  const [value, setValue] = useState<string | null>(null)
  const change = (next: string | null) => {
    seen.push(next)
    setValue(next)
  }
  return <TimeField value={value} label="Jam mulai" onChange={change} />
}

it('takes a time as it is typed', async () => {
  const seen: (string | null)[] = []
  const { user } = renderUi(<Times seen={seen} />)
  expect(screen.getByRole('group', { name: 'Jam mulai' })).toBeTruthy()
  await user.click(screen.getByRole('spinbutton', { name: 'Jam' }))
  await user.keyboard('0830')
  expect(seen.at(-1)).toBe('08:30')
})
