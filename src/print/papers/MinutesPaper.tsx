/** The minutes (notula) of a meeting under their letterhead. */
import type { MinutesPaperData } from '../../shared/papers/minutes'
import type { PaperAssets } from '../../shared/papers/papers'
import { Letterhead } from '../parts/Letterhead'
import { MinutesSheet } from '../parts/MinutesSheet'

export function MinutesPaper({ data, assets }: { data: MinutesPaperData; assets: PaperAssets }) {
  return <MinutesSheet data={data} assets={assets} head={<Letterhead letterhead={data.letterhead} assets={assets} />} />
}
