/** Wires every feature to an opened data folder: one block each, all routes of the contract at the end. */
import type { AppContract } from '../shared/ipc/contract'
import type { Handlers } from '../shared/ipc/define'
import type { sessionContract } from '../shared/session/contract'
import type { LockHolder } from '../shared/session/model'
import type { Workers } from '../shared/worker/jobs'
import { createArchive } from './archive/archive'
import { archiveHandlers } from './archive/handlers'
import { createBulk } from './bulk/bulk'
import { bulkHandlers } from './bulk/handlers'
import type { Commands } from './database/command'
import type { Client, Db } from './database/db'
import { createAgreements } from './agreements/agreements'
import { createChains } from './agreements/chain'
import { chainsHandlers } from './agreements/chain-handlers'
import { agreementsHandlers } from './agreements/handlers'
import { createAlertBoard, type AlertBoard } from './alerts/board'
import { alertsHandlers } from './alerts/handlers'
import { alertsReportBuilder } from './alerts/report'
import { agreementPapers } from './agreements/papers'
import { registerReportBuilder } from './agreements/register-report'
import { completenessHandlers } from './completeness/handlers'
import { completenessReportBuilder } from './completeness/report'
import { draftsHandlers } from './drafts/drafts'
import { createEvaluations } from './evaluations/evaluations'
import { evaluationsHandlers } from './evaluations/handlers'
import { evaluationReportBuilder } from './evaluations/report'
import { createFiles, type FileWorker } from './files/files'
import { filesHandlers } from './files/handlers'
import { createOffers, type Offers } from './files/offers'
import type { FileStore } from './files/store'
import { createFollowUps } from './followups/followups'
import { followUpsHandlers } from './followups/handlers'
import { followUpRecapBuilder } from './followups/recap'
import { followUpsReportBuilder } from './followups/report'
import { historyHandlers } from './history/handlers'
import { createHistory } from './history/history'
import { holidaysHandlers } from './holidays/handlers'
import { createHolidays } from './holidays/holidays'
import { homeHandlers } from './home/handlers'
import { createReadAhead, type ReadAhead } from './home/read-ahead'
import { icsHandlers } from './ics/handlers'
import { createIcsImport } from './ics/import'
import { findingsReportBuilder } from './imports/findings-report'
import { importsHandlers } from './imports/handlers'
import { createImports } from './imports/imports'
import { invitationsHandlers } from './invitations/handlers'
import { createLetterTemplates } from './invitations/letter-templates'
import { createLetters } from './invitations/letters'
import { createReplies } from './invitations/replies'
import { createMeetingTemplates } from './invitations/templates'
import { layersHandlers } from './layers/handlers'
import { meetingsHandlers } from './meetings/handlers'
import { createMeetings } from './meetings/meetings'
import { createMeetingSeries } from './meetings/series'
import { meetingSeriesHandlers } from './meetings/series-handlers'
import { meetingPapers } from './meetings/papers'
import { agendaReportBuilder } from './meetings/agenda-report'
import { calendarPapers } from './meetings/calendar-paper'
import { minutesHandlers } from './minutes/handlers'
import { createMinutes } from './minutes/minutes'
import { minutesPapers } from './minutes/papers'
import { expiringReportBuilder } from './official/expiring'
import { foreignYearReportBuilder } from './official/foreign-year'
import { officialHandlers } from './official/handlers'
import { recapReportBuilder } from './official/recap'
import { semesterReportBuilder } from './official/semester'
import { teamsReportBuilder } from './official/teams'
import { packsHandlers } from './packs/handlers'
import type { PaperBuilders } from './papers/builders'
import { papersHandlers } from './papers/handlers'
import type { Papers } from './papers/papers'
import type { Printing } from './papers/printing'
import { partnerPapers } from './partners/briefing'
import { partnersHandlers } from './partners/handlers'
import { createAliases } from './partners/aliases'
import { createDistinct } from './partners/distinct'
import { createMerges } from './partners/merge'
import { createPartners } from './partners/partners'
import { plansHandlers } from './plans/handlers'
import { createPlanIntake } from './plans/intake'
import { createPlans } from './plans/plans'
import { planReports } from './plans/report'
import type { Clock } from './platform/clock'
import type { Desktop } from './platform/desktop'
import type { Dialogs } from './platform/dialogs'
import type { NewId } from './platform/ids'
import type { Log } from './platform/log'
import type { ReportBuilders } from './reports/builders'
import { reportsHandlers } from './reports/handlers'
import { reportPapers } from './reports/papers'
import { periodsHandlers } from './periods/handlers'
import { createPeriods } from './periods/periods'
import { searchHandlers } from './search/search'
import type { HeldLock } from './session/lock'
import type { EmblemStore } from './settings/emblem'
import { settingsHandlers } from './settings/handlers'
import { createSettings } from './settings/settings'
import { createSignatories } from './settings/signatories'
import { stagesHandlers } from './stages/handlers'
import { createStages } from './stages/stages'
import { tagsHandlers } from './tags/handlers'
import { createTags } from './tags/tags'
import { viewsHandlers } from './views/handlers'
import { createViews } from './views/views'

/** What the program lends to the features. */
export type FeatureDeps = {
  clock: Clock
  newId: NewId
  log: Log
  workers: Workers
  dialogs: Dialogs
  desktop: Desktop
  printing: Printing
  papers: Papers
  version: string
  /** Where the program's own files lie: migrations, fonts, emblems. */
  resources: string
  /** Remembers another data folder and opens it. */
  useFolder: (path: string) => Promise<void>
}

/** An opened data folder without its features. */
export type OpenData = {
  folder: string
  databaseFile: string
  db: Db
  client: Client
  commands: Commands
  store: FileStore
  /** Null when another program holds the folder. */
  lock: HeldLock | null
  readOnly: LockHolder | null
}

/** All routes but those of the session, which answer without data as well. */
export type FeatureHandlers = Handlers<Omit<AppContract, keyof typeof sessionContract>>

/** What the program gets from its features. */
export type Features = { handlers: FeatureHandlers; readAhead: ReadAhead }

/** All features, built upon `data`. */
export function assembleFeatures(deps: FeatureDeps, data: OpenData): Features {
  const board = createAlertBoard({ ...deps, ...data })
  return { handlers: handlersOf(deps, data, board), readAhead: createReadAhead({ ...deps, ...data, board }) }
}

function handlersOf(deps: FeatureDeps, data: OpenData, alertBoard: AlertBoard): FeatureHandlers {
  const { dialogs, desktop } = deps
  const shared = { ...deps, ...data }
  const offers = createOffers(deps.newId)
  const agreements = createAgreements(shared)
  const files = createFiles({ ...shared, offers, worker: fileWorker(deps) })
  const settings = createSettings({ ...shared, emblems: emblemStore(data, deps) })
  const imports = createImports({ ...shared, offers })
  const reports: ReportBuilders = {
    'import-findings': findingsReportBuilder(imports),
    alerts: alertsReportBuilder(data.db, alertBoard),
    meetings: agendaReportBuilder({ ...shared, board: alertBoard }),
    register: registerReportBuilder(data.db),
    ...officialReports(data.db),
    ...planReports(data.db),
    ...afterSigningReports(data.db),
  }

  const builders = paperBuilders(shared, reports, alertBoard)

  return {
    ...settingsHandlers({ ...shared, settings, signatories: createSignatories(shared) }),
    ...agreementsHandlers({ ...shared, agreements }),
    ...chainsHandlers({ ...shared, chains: createChains(shared) }),
    ...alertsHandlers({ ...shared, board: alertBoard }),
    ...filesHandlers({ ...shared, files, offers, desktop: { ...dialogs, ...desktop } }),
    ...historyHandlers({ ...shared, history: createHistory(shared) }),
    ...rakorHandlers(shared, offers, alertBoard),
    ...plansHandlers({ ...shared, plans: createPlans(shared), intake: createPlanIntake({ ...shared, offers }) }),
    ...stagesHandlers({ ...shared, stages: createStages(shared) }),
    ...draftsHandlers(shared),
    ...officialHandlers(shared),
    ...homeHandlers(shared),
    ...holidaysHandlers({ ...shared, holidays: createHolidays(shared) }),
    ...followUpsHandlers({ ...shared, followUps: createFollowUps(shared) }),
    ...evaluationsHandlers({ ...shared, evaluations: createEvaluations(shared) }),
    ...completenessHandlers(shared),
    ...periodsHandlers({ ...shared, periods: createPeriods(shared) }),
    ...partnersHandlers({ ...shared, ...partnerCases(shared) }),
    ...searchHandlers(shared),
    ...papersHandlers({ ...shared, builders }),
    ...reportsHandlers({ ...shared, reports }),
    ...packsHandlers({ ...shared, reports, builders }),
    ...bulkHandlers({ bulk: createBulk(shared) }),
    ...tagsHandlers({ ...shared, tags: createTags(shared) }),
    ...viewsHandlers({ ...shared, views: createViews(shared) }),
    ...importsHandlers({ imports, offers, dialogs }),
    ...archiveHandlers({ archive: createArchive(shared), dialogs }),
  }
}

/** Everything of meetings: calendar, invitations, minutes. */
const rakorHandlers = (shared: FeatureDeps & OpenData, offers: Offers, board: AlertBoard) => ({
  ...meetingsHandlers({ ...shared, meetings: createMeetings(shared) }),
  ...invitationsHandlers({ ...shared, ...invitationCases(shared) }),
  ...layersHandlers({ ...shared, board }),
  ...icsHandlers({ ...shared, icsImport: createIcsImport({ ...shared, offers }) }),
  ...meetingSeriesHandlers({ ...shared, series: createMeetingSeries(shared) }),
  ...minutesHandlers({ ...shared, minutes: createMinutes(shared) }),
})

const paperBuilders = (deps: FeatureDeps & OpenData, reports: ReportBuilders, board: AlertBoard): PaperBuilders => ({
  ...meetingPapers(deps),
  ...minutesPapers(deps),
  ...calendarPapers({ ...deps, board }),
  ...agreementPapers(deps),
  ...partnerPapers(deps),
  ...reportPapers({ ...deps, reports }),
})

type AfterSigning = 'followUps' | 'followUpRecap' | 'teams' | 'evaluation' | 'completeness'

const afterSigningReports = (db: Db): Pick<ReportBuilders, AfterSigning> => ({
  followUpRecap: followUpRecapBuilder(db),
  teams: teamsReportBuilder(db),
  followUps: followUpsReportBuilder(db),
  evaluation: evaluationReportBuilder(db),
  completeness: completenessReportBuilder(db),
})

function invitationCases(deps: FeatureDeps & OpenData) {
  const letterTemplates = createLetterTemplates(deps)
  return {
    letterTemplates,
    letters: createLetters({ ...deps, letterTemplates }),
    templates: createMeetingTemplates(deps),
    replies: createReplies(deps),
  }
}

const partnerCases = (deps: FeatureDeps & OpenData) => ({
  partners: createPartners(deps),
  merges: createMerges(deps),
  aliases: createAliases(deps),
  distinct: createDistinct(deps),
})

const fileWorker = ({ workers }: FeatureDeps): FileWorker => ({
  takeIn: (input, options) => workers.run('file.intake', input, options),
  hash: (path) => workers.run('file.hash', { path }),
})

const emblemStore = ({ store }: OpenData, { workers }: FeatureDeps): EmblemStore => ({
  async take(path) {
    const temp = await store.tempPath()
    const file = await workers.run('file.intake', { source: path, temp })
    await store.keep(temp, file)
    return file
  },
})

const officialReports = (db: Db): Pick<ReportBuilders, 'semester' | 'foreign-year' | 'expiring' | 'recap'> => ({
  semester: semesterReportBuilder(db),
  'foreign-year': foreignYearReportBuilder(db),
  expiring: expiringReportBuilder(db),
  recap: recapReportBuilder(db),
})
