/** The whole contract: all features spread together. */
import { chainsContract } from '../agreements/chain-contract'
import { agreementsContract } from '../agreements/contract'
import { alertsContract } from '../alerts/contract'
import { archiveContract } from '../archive/contract'
import { bulkContract } from '../bulk/contract'
import { completenessContract } from '../completeness/contract'
import { draftsContract } from '../drafts/contract'
import { evaluationsContract } from '../evaluations/contract'
import { filesContract } from '../files/contract'
import { followUpsContract } from '../followups/contract'
import { historyContract } from '../history/contract'
import { holidaysContract } from '../holidays/contract'
import { homeContract } from '../home/contract'
import { icsContract } from '../ics/contract'
import { importsContract } from '../imports/contract'
import { invitationsContract } from '../invitations/contract'
import { layersContract } from '../layers/contract'
import { meetingsContract } from '../meetings/contract'
import { meetingSeriesContract } from '../meetings/series-contract'
import { minutesContract } from '../minutes/contract'
import { officialContract } from '../official/contract'
import { papersContract } from '../papers/contract'
import { partnersContract } from '../partners/contract'
import { reportsContract } from '../reports/contract'
import { packsContract } from '../packs/contract'
import { plansContract } from '../plans/contract'
import { periodsContract } from '../periods/contract'
import { searchContract } from '../search/contract'
import { sessionContract } from '../session/contract'
import { settingsContract } from '../settings/contract'
import { stagesContract } from '../stages/contract'
import { tagsContract } from '../tags/contract'
import { viewsContract } from '../views/contract'
import type { Contract } from './define'

export const contract = {
  ...sessionContract,
  ...settingsContract,
  ...agreementsContract,
  ...chainsContract,
  ...alertsContract,
  ...partnersContract,
  ...meetingsContract,
  ...invitationsContract,
  ...meetingSeriesContract,
  ...icsContract,
  ...layersContract,
  ...minutesContract,
  ...plansContract,
  ...stagesContract,
  ...filesContract,
  ...papersContract,
  ...packsContract,
  ...reportsContract,
  ...bulkContract,
  ...tagsContract,
  ...viewsContract,
  ...searchContract,
  ...historyContract,
  ...archiveContract,
  ...importsContract,
  ...draftsContract,
  ...homeContract,
  ...officialContract,
  ...holidaysContract,
  ...followUpsContract,
  ...evaluationsContract,
  ...periodsContract,
  ...completenessContract,
} as const satisfies Contract

export type AppContract = typeof contract
