/** Routes of the import wizard. Which file is read is asked by main, never told by the page. */
import type { importsContract } from '../../shared/imports/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Offers } from '../files/offers'
import type { Dialogs } from '../platform/dialogs'
import type { Imports } from './imports'

const filters = [{ name: 'Daftar Excel atau CSV', extensions: ['xlsx', 'csv'] }]

export type ImportsHandlersDeps = { imports: Imports; offers: Offers; dialogs: Dialogs }

export function importsHandlers({ imports, offers, dialogs }: ImportsHandlersDeps): Handlers<typeof importsContract> {
  return {
    'imports.choose': async () => {
      const paths = await dialogs.openFiles({ title: 'Impor naskah dari daftar', multi: false, filters })
      const [file] = await offers.offer(paths.slice(0, 1))
      return file ?? null
    },
    'imports.read': ({ token }, options) => imports.read(token, options),
    'imports.plan': ({ token, settings }, options) => imports.plan(token, settings, options),
    'imports.rows': ({ planId, filter, ...page }) => imports.rows(planId, filter, page),
    'imports.findings': ({ planId, severity, ...page }) => imports.findings(planId, severity, page),
    'imports.commit': ({ planId }, { actor, report }) => imports.commit(planId, actor, { report }),
  }
}
