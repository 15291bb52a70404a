/** All papers by name with their data, and what rendering one of them gives. */
import { z } from 'zod'
import { Report } from '../reports/model'
import { AgreementSummaryData } from './agreement-summary'
import { BoundPaperData } from './bound'
import { InvitationData } from './invitation'
import { MeetingCalendarData } from './meeting-calendar'
import { MinutesPaperData } from './minutes'
import { Letterhead } from './model'
import { PartnerBriefingData } from './partner-briefing'
import { RunningOrderData } from './running-order'
import { SignInSheetData } from './sign-in-sheet'

/** A report under its letterhead: every list. */
export const ReportPaperData = z.object({ letterhead: Letterhead, report: Report })
export type ReportPaperData = z.output<typeof ReportPaperData>

/** Data of each paper by its name. */
export const paperData = {
  'agreement-summary': AgreementSummaryData,
  invitation: InvitationData,
  'sign-in-sheet': SignInSheetData,
  'running-order': RunningOrderData,
  minutes: MinutesPaperData,
  'meeting-calendar': MeetingCalendarData,
  'partner-briefing': PartnerBriefingData,
  report: ReportPaperData,
  bound: BoundPaperData,
} as const
export type PaperName = keyof typeof paperData
export type PaperData = { [N in PaperName]: z.output<(typeof paperData)[N]> }

/** Where the page finds its files; tests and tools give file URLs. No slash at the end. */
export type PaperAssets = { fonts: string; emblem: string; files: string }

/** Addresses that the application serves. */
export const appAssets: PaperAssets = { fonts: 'app://paper/fonts', emblem: 'app://paper/emblem', files: 'app://files' }

/** Page numbers and imprint put on a finished PDF, where a footer of the browser cannot do it. */
export const StampPlan = z.object({
  numbering: z.enum(['halaman', 'resmi']),
  /** Pages at the start that carry no number. */
  skipFirst: z.number().int().min(0),
  imprint: z.string().nullable(),
  leftMm: z.number(),
  rightMm: z.number(),
})
export type StampPlan = z.output<typeof StampPlan>

/** How page numbers come about: by the browser's footer, stamped after merging, or not at all. */
export const PaperFooter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('template'), html: z.string() }),
  z.object({ kind: z.literal('stamp'), plan: StampPlan }),
])
export type PaperFooter = z.output<typeof PaperFooter>

/** A paper ready to be printed. Each part is one HTML document; more than one are printed in turn and merged. */
export const RenderedPaper = z.object({
  title: z.string(),
  parts: z.array(z.object({ html: z.string(), fit: z.boolean() })).min(1),
  pageSize: z.object({ widthMm: z.number(), heightMm: z.number() }),
  footer: PaperFooter,
})
export type RenderedPaper = z.output<typeof RenderedPaper>
