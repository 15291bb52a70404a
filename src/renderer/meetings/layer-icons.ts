/** The icon of each layer of the calendar. */
import Deadline from '@mui/icons-material/EventBusyOutlined'
import Holiday from '@mui/icons-material/BeachAccessOutlined'
import Report from '@mui/icons-material/AssignmentTurnedInOutlined'
import type SvgIcon from '@mui/material/SvgIcon'
import type { CalendarLayer } from '../../shared/meetings/span'

export const layerIcons: Record<CalendarLayer, typeof SvgIcon> = {
  deadlines: Deadline,
  reports: Report,
  holidays: Holiday,
}
