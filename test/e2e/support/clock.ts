/** The time as the program and its page see it; it runs on from the moment that is set. */
import type { Simpul } from './app'
import { waitUntilReady } from './app'

/** Sets both clocks and loads the page anew, as after a night. `moment` is ISO 8601 with its zone. */
export async function setNow({ app, page }: Pick<Simpul, 'app' | 'page'>, moment: string): Promise<void> {
  const at = Date.parse(moment)
  await app.evaluate((_electron, ms) => {
    const kept = globalThis as unknown as { realNow?: () => number }
    const real = (kept.realNow ??= Date.now.bind(Date))
    const ahead = ms - real()
    Date.now = () => real() + ahead
  }, at)
  await page.reload()
  await waitUntilReady(page)
  await page.evaluate((ms) => {
    const real = Date.now.bind(Date)
    const ahead = ms - real()
    Date.now = () => real() + ahead
  }, at)
}
