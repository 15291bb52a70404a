import { expect, test } from 'vitest'
import { PersonId } from '../../shared/ids/ids'
import type { Access } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { Role } from '../../shared/people/enums'
import { checkAccess, type Standing } from './access'

const id = PersonId.parse('018bcfe5-6800-7000-8000-000000000001')
const as = (role: Role, rest: Partial<Standing> = {}): Standing => ({
  problem: null,
  person: { id, name: 'Wa Ode', role },
  locked: false,
  readOnly: null,
  ...rest,
})

function outcome(access: Access, standing: Standing): string {
  try {
    return checkAccess(access, standing).id === null ? 'nobody' : 'ok'
  } catch (error) {
    return (error as AppError).code
  }
}

const nobodyYet: Standing = { problem: null, person: null, locked: false, readOnly: null }
const broken = new AppError('DATABASE_CORRUPT', 'Basis data rusak.')

test.each<[string, Standing, [open: string, read: string, write: string, manage: string]]>([
  ['nobody', nobodyYet, ['nobody', 'SIGNED_OUT', 'SIGNED_OUT', 'SIGNED_OUT']],
  ['a reader', as('PEMBACA'), ['ok', 'ok', 'FORBIDDEN', 'FORBIDDEN']],
  ['an editor', as('PENYUNTING'), ['ok', 'ok', 'ok', 'FORBIDDEN']],
  ['a manager', as('PENGELOLA'), ['ok', 'ok', 'ok', 'ok']],
  ['a locked manager', as('PENGELOLA', { locked: true }), ['nobody', 'SIGNED_OUT', 'SIGNED_OUT', 'SIGNED_OUT']],
  ['an editor in a taken folder', as('PENYUNTING', { readOnly: 'Dibuka …' }), ['ok', 'ok', 'READ_ONLY', 'FORBIDDEN']],
  ['a manager in a taken folder', as('PENGELOLA', { readOnly: 'Dibuka …' }), ['ok', 'ok', 'READ_ONLY', 'READ_ONLY']],
  [
    'nobody, without data',
    { ...nobodyYet, problem: broken },
    ['nobody', 'DATABASE_CORRUPT', 'DATABASE_CORRUPT', 'DATABASE_CORRUPT'],
  ],
])('%s may open, read, write, manage', (_who, standing, expected) => {
  expect((['open', 'read', 'write', 'manage'] as const).map((access) => outcome(access, standing))).toEqual(expected)
})

test('a refusal of the taken folder is the sentence about its holder', () => {
  const sentence = 'Data ini sedang dibuka oleh Wa Ode Nuraini di KOMPUTER-2 sejak 08.14 WITA.'
  expect(() => checkAccess('write', as('PENYUNTING', { readOnly: sentence }))).toThrow(sentence)
})
