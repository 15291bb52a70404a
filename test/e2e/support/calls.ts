/** Calls of the page's own bridge, for the parts of a test that prepare what it is not about. */
import { expect, type Page } from '@playwright/test'
import type { AppContract } from '../../../src/shared/ipc/contract'
import type { Bridge, In, Out, Reply, RouteName } from '../../../src/shared/ipc/define'
import type { SessionState } from '../../../src/shared/session/model'
import { defaultSettings } from '../../../src/shared/settings/defaults'
import type { Role } from '../../../src/shared/people/enums'

/** The envelope that a route answers. */
export function request<N extends RouteName<AppContract>>(
  page: Page,
  route: N,
  input: In<AppContract[N]>,
): Promise<Reply> {
  return page.evaluate(
    ([name, value]) => {
      const { simpul } = globalThis as unknown as { simpul: Bridge }
      return simpul.request({ id: `e2e-${performance.now()}`, route: name, input: value })
    },
    [route, input] as const,
  )
}

/** What a route answers; an error of the application fails the test with its sentence. */
export async function call<N extends RouteName<AppContract>>(
  page: Page,
  route: N,
  input: In<AppContract[N]>,
): Promise<Out<AppContract[N]>> {
  const reply = await request(page, route, input)
  if (!reply.ok)
    throw new Error(`${route}: ${reply.error.code} ${reply.error.message} ${JSON.stringify(reply.error.details)}`)
  return reply.value as Out<AppContract[N]>
}

export type FirstRunOptions = { name?: string; pin?: string | null; sampleData?: boolean }

/** Sets the program up as Sulawesi Tenggara with one manager, who is signed in afterwards. */
export async function completeFirstRun(page: Page, options: FirstRunOptions = {}): Promise<SessionState> {
  const { unit, letterhead, paper } = defaultSettings
  const state = await call(page, 'setup.complete', {
    unit,
    letterhead,
    paper,
    signatory: {
      roleLines: ['KEPALA BIRO PEMERINTAHAN DAN OTONOMI DAERAH'],
      name: 'Contoh Nama, S.H.',
      rank: 'Pembina Utama Muda (IV/c)',
      nip: '197605211995111002',
    },
    person: { name: options.name ?? 'Wa Ode Contoh', role: 'PENGELOLA' },
    pin: options.pin ?? null,
    sampleData: options.sampleData ?? false,
  })
  expect(state.phase).toBe('ready')
  await expect(page.getByRole('navigation').first()).toBeVisible()
  return state
}

/** Adds a profile. A manager must be signed in. */
export const addPerson = (page: Page, name: string, role: Role) =>
  call(page, 'people.save', { id: null, input: { name, role } })

/** Signs in as a profile without a PIN, chosen by its name. */
export async function signInAs(page: Page, name: string, pin: string | null = null): Promise<SessionState> {
  const { people } = await call(page, 'session.state', {})
  const person = people.find((one) => one.name === name)
  if (!person) throw new Error(`No profile ${name}`)
  const state = await call(page, 'session.signIn', { id: person.id, pin })
  await expect(page.getByRole('navigation').first()).toBeVisible()
  return state
}
