/** Routes of printing. */
import { basename } from 'node:path'
import { safeFileName } from '../../shared/files/names'
import type { Handlers } from '../../shared/ipc/define'
import type { PaperChoices, PaperKind, PaperRequest, papersContract } from '../../shared/papers/contract'
import type { PaperName } from '../../shared/papers/papers'
import type { Dialogs } from '../platform/dialogs'
import type { BuiltPaper, PaperBuilders } from './builders'
import type { Papers } from './papers'
import type { Printing } from './printing'

export type PapersHandlersDeps = {
  papers: Papers
  builders: PaperBuilders
  printing: Pick<Printing, 'printers'>
  dialogs: Pick<Dialogs, 'saveFile'>
}

export function papersHandlers(deps: PapersHandlersDeps): Handlers<typeof papersContract> {
  const { papers, dialogs } = deps
  return {
    'papers.compose': async ({ request, choices }, { signal, report }) => {
      report({ step: 'Mengumpulkan data' })
      const built = await build(deps.builders, request, choices)
      signal.throwIfAborted()
      return papers.compose(built, { signal, report })
    },
    'papers.printers': () => deps.printing.printers(),
    'papers.print': async ({ token, printer, copies, silent }) => ({
      printed: await papers.print(token, { printer, copies, silent }),
    }),
    'papers.savePdf': async ({ token }) => {
      const target = await dialogs.saveFile({
        title: 'Simpan sebagai PDF',
        defaultName: safeFileName(papers.fileNameOf(token)),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      })
      if (target === null) return null
      await papers.save(token, target)
      return { name: basename(target) }
    },
    'papers.discard': async ({ token }) => {
      await papers.discard(token)
      return {}
    },
  }
}

/** The builder of the request's own kind. */
function build(builders: PaperBuilders, request: PaperRequest, choices: PaperChoices): Promise<BuiltPaper<PaperName>> {
  // Key and request have the same kind, which the compiler cannot follow through the union.
  const builder = builders[request.kind] as (
    request: PaperRequest,
    choices: PaperChoices,
  ) => Promise<BuiltPaper<PaperKind>>
  return builder(request, choices)
}
