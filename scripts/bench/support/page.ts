/** Calls of the page's bridge, timed inside the page, so that only the application's own way is measured. */
import type { Page } from '@playwright/test'
import type { AppContract } from '../../../src/shared/ipc/contract'
import type { Bridge, In, Out, RouteName } from '../../../src/shared/ipc/define'

/** Calls a route; answers its value and how long the page waited, in ms. */
export async function timedCall<N extends RouteName<AppContract>>(
  page: Page,
  route: N,
  input: In<AppContract[N]>,
): Promise<{ value: Out<AppContract[N]>; ms: number }> {
  const { reply, ms } = await page.evaluate(
    async ([name, value]) => {
      const { simpul } = globalThis as unknown as { simpul: Bridge }
      const start = performance.now()
      const answer = await simpul.request({ id: `bench-${start}`, route: name, input: value })
      return { reply: answer, ms: performance.now() - start }
    },
    [route, input] as const,
  )
  if (!reply.ok) throw new Error(`${route}: ${reply.error.code} ${reply.error.message}`)
  return { value: reply.value as Out<AppContract[N]>, ms }
}
