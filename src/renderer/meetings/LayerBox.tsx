/** Something of a whole day inside the calendar that is no meeting. */
import type { LayerItem } from '../../shared/layers/contract'
import { layerWords } from '../../shared/meetings/span'
import { layerIcons } from './layer-icons'

export function LayerBox({ item: { layer, title, what } }: { item: LayerItem }) {
  const Icon = layerIcons[layer]
  return (
    <div className="ev-box ev-layer" title={`${layerWords[layer]}, ${what}: ${title}`}>
      <Icon titleAccess={layerWords[layer]} sx={{ fontSize: '14px !important', mt: '1px', flex: 'none' }} />
      <span className="ev-text">
        {layer === 'deadlines' && <b>{what} </b>}
        {title}
      </span>
    </div>
  )
}
