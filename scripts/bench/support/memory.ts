/** Memory of the program while something runs. */
import type { ElectronApplication } from '@playwright/test'

/** Memory of the main and the worker process together, in MB, looked at four times a second. */
export async function watchMemory(app: ElectronApplication): Promise<{ growth(): Promise<number> }> {
  const used = () =>
    app
      .evaluate(({ app: electron }) =>
        electron
          .getAppMetrics()
          .filter(({ type }) => type === 'Browser' || type === 'Utility')
          .reduce((sum, { memory }) => sum + memory.workingSetSize / 1024, 0),
      )
      .catch((error: unknown) => {
        // A collection of garbage may take the inspector's own promise with it; the next look comes in a moment.
        if (String(error).includes('garbage collected')) return 0
        throw error
      })
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
