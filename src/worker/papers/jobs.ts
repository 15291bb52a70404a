/** Jobs of papers. Rendering and stamping load their libraries when the first paper is made. */
import { readFile, writeFile } from 'node:fs/promises'
import type { StampInput, RenderInput } from '../../shared/worker/papers'
import type { RenderedPaper } from '../../shared/papers/papers'

/** HTML of a paper. */
export async function renderJob({ name, data, setup }: RenderInput): Promise<RenderedPaper> {
  const { renderPaper } = await import('./render')
  return renderPaper(name, data, setup)
}

/** Merges printed parts into `target` and stamps them. */
export async function stampJob(
  { sources, target, plan, font }: StampInput,
  { signal }: { signal: AbortSignal },
): Promise<{ pages: number }> {
  const { stampPdf } = await import('./stamp')
  const parts = await Promise.all(sources.map((source) => readFile(source)))
  signal.throwIfAborted()
  const { pdf, pages } = await stampPdf(parts, plan, await readFile(font))
  await writeFile(target, pdf)
  return { pages }
}
