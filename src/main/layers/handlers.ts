/** Routes of what is laid over the calendar. */
import type { Handlers } from '../../shared/ipc/define'
import type { layersContract } from '../../shared/layers/contract'
import { layerItems, type LayersDeps } from './layers'
import { yearCounts } from './year'

export function layersHandlers(deps: LayersDeps): Handlers<typeof layersContract> {
  return {
    'layers.list': ({ layers, ...span }) => layerItems(deps, span, layers),
    'layers.year': (question) => yearCounts(deps, question),
  }
}
