import { describe, expect, it, vi } from 'vitest'
import { AppError, invalid } from '../../shared/ipc/errors'
import { explainError } from './explain-error'
import { countErrors, showServerErrors } from './form-errors'

const fault = { type: 'custom', message: 'Isi.' }

describe('countErrors', () => {
  it('counts fields through rows', () => {
    expect(countErrors({})).toBe(0)
    expect(countErrors({ title: fault, parties: [undefined, { number: fault, name: fault }] } as never)).toBe(3)
  })
})

describe('showServerErrors', () => {
  it('puts each sentence at its field', () => {
    const setError = vi.fn()
    expect(showServerErrors(invalid({ 'parties.0.number': ['Isi nomor.'], title: ['Isi judul.'] }), setError)).toBe(
      true,
    )
    expect(setError.mock.calls.map(([field]) => field as string)).toEqual(['parties.0.number', 'title'])
  })

  it('leaves other failures to the dialog', () => {
    expect(showServerErrors(new AppError('CONFLICT', 'Sudah ada.'), vi.fn())).toBe(false)
  })
})

describe('explainError', () => {
  it('keeps the sentence and the reference of main', () => {
    const error = new AppError('INTERNAL', 'Ada kesalahan di dalam program.', undefined, 'K7Q2')
    expect(explainError(error)).toMatchObject({ message: 'Ada kesalahan di dalam program.', reference: 'K7Q2' })
  })

  it('never shows the message of an unknown fault', () => {
    expect(explainError(new TypeError('x is undefined')).message).not.toContain('undefined')
  })
})
