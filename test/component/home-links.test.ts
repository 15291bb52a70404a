import { defaultParseSearch } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { filterOf, viewStatuses, type RegisterView } from '../../src/renderer/agreements/use-register-view'
import { alertLink, draftPlace, figureLink } from '../../src/renderer/home/links'
import { homeFigures, type HomeFigureName } from '../../src/shared/home/figures'

const blank: RegisterView = {
  saved: null,
  columns: null,
  labels: [],
  marks: [],
  view: 'all',
  text: '',
  schemes: [],
  kinds: [],
  statuses: [],
  affair: null,
  year: null,
  office: null,
  partner: null,
  region: null,
  sort: 'updatedAt',
  direction: 'desc',
  page: 0,
}

/** The filter that the register makes of an address. */
const opened = (link: string) => filterOf({ ...blank, ...defaultParseSearch(link.slice(link.indexOf('?'))) })

test.each(Object.keys(homeFigures) as HomeFigureName[])(
  'the figure %s opens the register with its statuses',
  (name) => {
    const { view, whole, statuses } = homeFigures[name]
    expect(opened(figureLink(name))).toEqual({ trashed: false, statuses: [...statuses] })
    if (whole) expect(viewStatuses[view]).toEqual(statuses)
    else expect(viewStatuses[view]).toEqual(expect.arrayContaining([...statuses]))
  },
)

test('the view of agreements whose parent is over asks for them, whatever their status; a chosen mark wins', () => {
  const view = { ...blank, view: 'parentOver' } as const
  expect(filterOf(view)).toEqual({ trashed: false, chainMarks: ['PARENT_OVER'] })
  expect(filterOf({ ...view, marks: ['LIVING_BELOW'] })).toEqual({ trashed: false, chainMarks: ['LIVING_BELOW'] })
})

test('an alert opens by its identity', () => {
  const id = 'agreement:01a:AGREEMENT_END@30:2026-02-10'
  expect(defaultParseSearch(alertLink(id).slice('/peringatan'.length))).toEqual({ alert: id })
})

test('drafts lead back to their forms', () => {
  expect(draftPlace('agreement:new')?.path).toBe('/kerja-sama/baru')
  expect(draftPlace('agreement:01a')?.path).toBe('/kerja-sama/01a/ubah')
  expect(draftPlace('agreement:new-01a')?.path).toBe('/kerja-sama/baru?induk=%2201a%22')
  expect(draftPlace('meeting:new')?.path).toBe('/rakor/baru')
  expect(draftPlace('meeting:01b')?.path).toBe('/rakor/01b/ubah')
  expect(draftPlace('evaluation:01c_baru')?.path).toBe('/kerja-sama/01c/evaluasi/baru')
  expect(draftPlace('other:new')).toBeNull()
})
