/** The icons that statuses use, each imported alone so that the bundle holds no others. */
import type SvgIcon from '@mui/material/SvgIcon'
import type { StatusKind, statuses } from '../../shared/status/statuses'
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined'
import TimelapseOutlined from '@mui/icons-material/TimelapseOutlined'
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined'
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import HourglassBottomOutlined from '@mui/icons-material/HourglassBottomOutlined'
import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined'
import AutorenewOutlined from '@mui/icons-material/AutorenewOutlined'
import BlockOutlined from '@mui/icons-material/BlockOutlined'
import RadioButtonUncheckedOutlined from '@mui/icons-material/RadioButtonUncheckedOutlined'
import RadioButtonCheckedOutlined from '@mui/icons-material/RadioButtonCheckedOutlined'
import HourglassTopOutlined from '@mui/icons-material/HourglassTopOutlined'
import CheckCircle from '@mui/icons-material/CheckCircle'
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import GavelOutlined from '@mui/icons-material/GavelOutlined'
import RemoveCircleOutlineOutlined from '@mui/icons-material/RemoveCircleOutlineOutlined'
import SnoozeOutlined from '@mui/icons-material/SnoozeOutlined'
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined'
import CancelOutlined from '@mui/icons-material/CancelOutlined'
import EventOutlined from '@mui/icons-material/EventOutlined'
import MarkEmailReadOutlined from '@mui/icons-material/MarkEmailReadOutlined'
import PlayCircleOutlined from '@mui/icons-material/PlayCircleOutlined'
import HistoryEduOutlined from '@mui/icons-material/HistoryEduOutlined'
import MailOutlined from '@mui/icons-material/MailOutlined'
import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined'
import SwitchAccountOutlined from '@mui/icons-material/SwitchAccountOutlined'
import PersonOffOutlined from '@mui/icons-material/PersonOffOutlined'
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined'
import SendOutlined from '@mui/icons-material/SendOutlined'
import VerifiedUserOutlined from '@mui/icons-material/VerifiedUserOutlined'
import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined'
import FlightLandOutlined from '@mui/icons-material/FlightLandOutlined'
import DraftsOutlined from '@mui/icons-material/DraftsOutlined'
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined'
import PendingOutlined from '@mui/icons-material/PendingOutlined'
import GppBadOutlined from '@mui/icons-material/GppBadOutlined'
import SearchOffOutlined from '@mui/icons-material/SearchOffOutlined'
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined'
import AddCircleOutlineOutlined from '@mui/icons-material/AddCircleOutlineOutlined'
import ChangeCircleOutlined from '@mui/icons-material/ChangeCircleOutlined'
import DragHandleOutlined from '@mui/icons-material/DragHandleOutlined'
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'

type All = { [K in StatusKind]: (typeof statuses)[K][keyof (typeof statuses)[K]] }[StatusKind]
/** Every icon name that `statuses` mentions; the map below must have each. */
export type StatusIcon = All extends { icon: infer I extends string } ? I : never

export const statusIcons: Record<StatusIcon, typeof SvgIcon> = {
  EditNoteOutlined,
  TimelapseOutlined,
  ScheduleOutlined,
  CheckCircleOutlined,
  HourglassBottomOutlined,
  EventBusyOutlined,
  AutorenewOutlined,
  BlockOutlined,
  RadioButtonUncheckedOutlined,
  RadioButtonCheckedOutlined,
  HourglassTopOutlined,
  CheckCircle,
  ErrorOutlineOutlined,
  GavelOutlined,
  RemoveCircleOutlineOutlined,
  SnoozeOutlined,
  TaskAltOutlined,
  CancelOutlined,
  EventOutlined,
  MarkEmailReadOutlined,
  PlayCircleOutlined,
  HistoryEduOutlined,
  MailOutlined,
  HowToRegOutlined,
  SwitchAccountOutlined,
  PersonOffOutlined,
  FactCheckOutlined,
  SendOutlined,
  VerifiedUserOutlined,
  FlightTakeoffOutlined,
  FlightLandOutlined,
  DraftsOutlined,
  HandshakeOutlined,
  PendingOutlined,
  GppBadOutlined,
  SearchOffOutlined,
  WarningAmberOutlined,
  AddCircleOutlineOutlined,
  ChangeCircleOutlined,
  DragHandleOutlined,
  ContentCopyOutlined,
}
