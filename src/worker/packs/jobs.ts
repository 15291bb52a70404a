/** Jobs of binding. They load their libraries when the first pack is made. */
import type { JobCtx } from '../../shared/worker/jobs'
import type {
  BookDocxInput,
  PackBindInput,
  PackBindResult,
  PackPrepareInput,
  PackPrepareResult,
} from '../../shared/worker/packs'

export async function prepareJob(input: PackPrepareInput, ctx: JobCtx<never>): Promise<PackPrepareResult> {
  const { preparePages } = await import('./prepare')
  return preparePages(input, ctx)
}

export async function bindJob(input: PackBindInput, ctx: JobCtx<number>): Promise<PackBindResult> {
  const { bindPdf } = await import('./bind')
  return bindPdf(input, ctx)
}

export async function bookJob(input: BookDocxInput, ctx: JobCtx<number>): Promise<null> {
  const { writeBookDocx } = await import('./book-docx')
  return writeBookDocx(input, ctx)
}
