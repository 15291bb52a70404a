/** The icon of each kind of meeting. */
import Discussion from '@mui/icons-material/DescriptionOutlined'
import Evaluation from '@mui/icons-material/QueryStatsOutlined'
import Ministry from '@mui/icons-material/DomainOutlined'
import Plenary from '@mui/icons-material/AccountBalanceOutlined'
import Rakor from '@mui/icons-material/GroupsOutlined'
import Technical from '@mui/icons-material/HandymanOutlined'
import type SvgIcon from '@mui/material/SvgIcon'
import type { MeetingKind } from '../../shared/meetings/enums'

export const kindIcons: Record<MeetingKind, typeof SvgIcon> = {
  RAKOR: Rakor,
  PLENO_TKKSD: Plenary,
  TEKNIS_TKKSD: Technical,
  PEMBAHASAN_NASKAH: Discussion,
  MONEV: Evaluation,
  ANTAR_KL: Ministry,
}
