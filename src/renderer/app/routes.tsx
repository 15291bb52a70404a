/**
 * The screens of the application by their path.
 *
 * A feature adds its screen with one line here:
 *   screen('/kerja-sama/$id', () => import('../agreements/AgreementScreen').then((m) => m.AgreementScreen))
 * and puts the constant into `addChildren`. Parameters: `useParams({ from: '/kerja-sama/$id' })`.
 */
import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { Layout } from './layout/Layout'
import { NotFoundScreen } from './NotFoundScreen'

const root = createRootRoute({ component: Layout, notFoundComponent: NotFoundScreen })

/** Search text is kept as it is: every screen reads its own with `useSearch({ strict: false })`. */
const screen = <P extends string>(path: P, load: () => Promise<ComponentType>) =>
  createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: (search: Record<string, unknown>) => search,
    notFoundComponent: NotFoundScreen,
    component: lazyRouteComponent(async () => ({ default: await load() })),
  })

const loadHome = () => import('../home/HomeScreen').then((m) => m.HomeScreen)
const loadRegister = () => import('../agreements/RegisterScreen').then((m) => m.RegisterScreen)

/** Reads the screens that most people open first. */
export const preloadScreens = async (): Promise<void> => void (await Promise.all([loadHome(), loadRegister()]))

const home = screen('/', loadHome)
const register = screen('/kerja-sama', loadRegister)
const newAgreement = screen('/kerja-sama/baru', () =>
  import('../agreements/AgreementFormScreen').then((m) => m.NewAgreementScreen),
)
const agreement = screen('/kerja-sama/$id', () =>
  import('../agreements/AgreementScreen').then((m) => m.AgreementScreen),
)
const editAgreement = screen('/kerja-sama/$id/ubah', () =>
  import('../agreements/AgreementFormScreen').then((m) => m.EditAgreementScreen),
)
const calendar = screen('/rakor', () => import('../meetings/CalendarScreen').then((m) => m.CalendarScreen))
const newMeeting = screen('/rakor/baru', () => import('../meetings/MeetingFormScreen').then((m) => m.NewMeetingScreen))
const meetingList = screen('/rakor/daftar', () =>
  import('../meetings/MeetingListScreen').then((m) => m.MeetingListScreen),
)
const icsImport = screen('/rakor/impor', () => import('../meetings/IcsImportScreen').then((m) => m.IcsImportScreen))
const meeting = screen('/rakor/$id', () => import('../meetings/MeetingScreen').then((m) => m.MeetingScreen))
const editMeeting = screen('/rakor/$id/ubah', () =>
  import('../meetings/MeetingFormScreen').then((m) => m.EditMeetingScreen),
)
const plansList = screen('/rencana', () => import('../plans/PlansScreen').then((m) => m.PlansScreen))
const newPlan = screen('/rencana/baru', () => import('../plans/PlanFormScreen').then((m) => m.NewPlanScreen))
const planIntake = screen('/rencana/baca', () => import('../plans/IntakeScreen').then((m) => m.IntakeScreen))
const plan = screen('/rencana/$id', () => import('../plans/PlanScreen').then((m) => m.PlanScreen))
const editPlan = screen('/rencana/$id/ubah', () => import('../plans/PlanFormScreen').then((m) => m.EditPlanScreen))
const alerts = screen('/peringatan', () => import('../alerts/AlertsScreen').then((m) => m.AlertsScreen))
const archive = screen('/arsip', () => import('../archive/ArchiveScreen').then((m) => m.ArchiveScreen))
const imports = screen('/arsip/impor', () => import('../imports/ImportScreen').then((m) => m.ImportScreen))
const trash = screen('/sampah', () => import('../trash/TrashScreen').then((m) => m.TrashScreen))
const history = screen('/riwayat', () => import('../history/HistoryScreen').then((m) => m.HistoryScreen))
const settings = screen('/pengaturan', () => import('../settings/SettingsScreen').then((m) => m.SettingsScreen))
const partners = screen('/mitra', () => import('../partners/PartnersScreen').then((m) => m.PartnersScreen))
const partner = screen('/mitra/$id', () => import('../partners/PartnerScreen').then((m) => m.PartnerScreen))
const office = screen('/mitra/perangkat-daerah/$id', () =>
  import('../partners/OfficeScreen').then((m) => m.OfficeScreen),
)

const followUps = screen('/tindak-lanjut', () => import('../followups/FollowUpsScreen').then((m) => m.FollowUpsScreen))
const evaluation = screen('/kerja-sama/$id/evaluasi/$evaluation', () =>
  import('../evaluations/EvaluationScreen').then((m) => m.EvaluationScreen),
)
const completeness = screen('/laporan/kelengkapan', () =>
  import('../completeness/CompletenessScreen').then((m) => m.CompletenessScreen),
)

const reports = screen('/laporan', () => import('../reports/ReportsScreen').then((m) => m.ReportsScreen))

export const routeTree = root.addChildren([
  settings,
  calendar,
  newMeeting,
  meetingList,
  icsImport,
  meeting,
  editMeeting,
  home,
  alerts,
  archive,
  imports,
  trash,
  history,
  register,
  newAgreement,
  agreement,
  editAgreement,
  partners,
  partner,
  office,
  plansList,
  newPlan,
  planIntake,
  plan,
  editPlan,
  followUps,
  evaluation,
  completeness,
  reports,
])
