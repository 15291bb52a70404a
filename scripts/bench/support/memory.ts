/** Memory of the program while something runs. */
import type { ElectronApplication } from '@playwright/test'

/** Memory of the main and the worker process together, in MB, looked at four times a second. */
export async function watchMemory(app: ElectronApplication): Promise<{ growth(): Promise<number> }> {
  const used = () =>
    app.evaluate(({ app: electron }) =>
      electron
        .getAppMetrics()
        .filter(({ type }) => type === 'Browser' || type === 'Utility')
        .reduce((sum, { memory }) => sum + memory.workingSetSize / 1024, 0),
    )
  const before = await used()
  let peak = before
  let running = true
  const watch = (async () => {
    while (running) {
      peak = Math.max(peak, await used())
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  })()
  return {
    async growth() {
      running = false
      await watch
      return peak - before
    },
  }
}
