/** Renders a paper to static HTML, with what the printing window must know about it. */
import { Fragment, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PaperDocument } from '../../print/document'
import { footerTemplate, imprintText } from '../../print/imprint'
import { sheetMargins, sheetSize, type Orientation } from '../../print/page-rules'
import { BoundPaper } from '../../print/papers/BoundPaper'
import { AgreementSummaryPaper } from '../../print/papers/AgreementSummaryPaper'
import { InvitationPaper } from '../../print/papers/InvitationPaper'
import { MeetingCalendarPaper } from '../../print/papers/MeetingCalendarPaper'
import { MinutesPaper } from '../../print/papers/MinutesPaper'
import { PartnerBriefingPaper } from '../../print/papers/PartnerBriefingPaper'
import { ReportPaper } from '../../print/papers/ReportPaper'
import { RunningOrderPaper } from '../../print/papers/RunningOrderPaper'
import { SignInSheetPaper } from '../../print/papers/SignInSheetPaper'
import { reportParts } from '../../print/parts/report-lines'
import type { Imprint, PaperSetup } from '../../shared/papers/model'
import {
  appAssets,
  type PaperAssets,
  type PaperData,
  type PaperFooter,
  type PaperName,
  type RenderedPaper,
} from '../../shared/papers/papers'

/** Renders one paper. `assets` says where the page finds fonts and emblem. */
export function renderPaper<N extends PaperName>(
  name: N,
  data: PaperData[N],
  setup: PaperSetup,
  assets: PaperAssets = appAssets,
): RenderedPaper {
  const sketch = sketches[name](data, assets)
  const page = (body: ReactElement) =>
    `<!doctype html>${renderToStaticMarkup(
      <PaperDocument title={sketch.title} setup={setup} assets={assets}>
        {body}
      </PaperDocument>,
    )}`
  return {
    title: sketch.title,
    parts: sketch.parts.map((part) => ({ html: page(part), fit: sketch.fit })),
    pageSize: sheetSize(setup, sketch.orientation),
    footer: footerOf(sketch, setup),
  }
}

/** A paper before it is written as HTML. `none` papers carry neither numbers nor imprint. `letter` papers carry no number on their first page and no imprint. */
type Sketch = {
  title: string
  parts: ReactElement[]
  fit: boolean
  orientation: Orientation
  numbers: 'list' | 'letter' | 'none'
  imprint: Imprint | null
}

const sketches: { [N in PaperName]: (data: PaperData[N], assets: PaperAssets) => Sketch } = {
  report,
  invitation,
  'running-order': (data, assets) => ({
    ...letter('Susunan acara'),
    parts: [<RunningOrderPaper key="paper" data={data} assets={assets} />],
  }),
  minutes: (data, assets) => ({
    ...portraitList('Notula', data.imprint),
    parts: [<MinutesPaper key="paper" data={data} assets={assets} />],
  }),
  'sign-in-sheet': (data, assets) => ({
    ...portraitList('Daftar hadir', data.imprint),
    parts: [<SignInSheetPaper key="paper" data={data} assets={assets} />],
  }),
  'agreement-summary': (data, assets) => ({
    ...portraitList('Ringkasan naskah kerja sama', data.imprint),
    fit: true,
    parts: [<AgreementSummaryPaper key="paper" data={data} assets={assets} />],
  }),
  'meeting-calendar': (data, assets) => ({
    ...portraitList(`Kalender rapat ${data.month}`, data.imprint),
    fit: true,
    orientation: 'landscape',
    parts: [<MeetingCalendarPaper key="paper" data={data} assets={assets} />],
  }),
  bound: (data, assets) => ({
    ...letter('Jilid'),
    fit: false,
    parts: [<BoundPaper key="paper" data={data} assets={assets} />],
  }),
  'partner-briefing': (data, assets) => ({
    ...portraitList('Lembar ringkas mitra', data.imprint),
    fit: true,
    parts: [<PartnerBriefingPaper key="paper" data={data} assets={assets} />],
  }),
}

function report(data: PaperData['report'], assets: PaperAssets): Sketch {
  const parts = reportParts(data.report)
  return {
    title: data.report.title,
    parts: parts.map((lines, index) => (
      <ReportPaper
        key={index}
        data={data}
        assets={assets}
        lines={lines}
        first={index === 0}
        last={index === parts.length - 1}
      />
    )),
    fit: false,
    orientation: data.report.orientation,
    numbers: 'list',
    imprint: data.report.imprint,
  }
}

/** Letters of one's own are printed some at a time; each has its own page one, so none of them is numbered. */
function invitation(data: PaperData['invitation'], assets: PaperAssets): Sketch {
  if (data.letters.length === 0) {
    return { ...letter('Surat undangan'), parts: [<InvitationPaper key="paper" data={data} assets={assets} />] }
  }
  const batches = Math.ceil(data.letters.length / lettersInPart)
  return {
    ...letter('Surat undangan'),
    numbers: 'none',
    fit: data.letters.length === 1,
    parts: Array.from({ length: batches }, (_none, index) => (
      <Fragment key={index}>
        {lettersOf(data, index * lettersInPart, lettersInPart).map((one, place) => (
          <InvitationPaper key={place} data={one} assets={assets} />
        ))}
      </Fragment>
    )),
  }
}

/** As many as the printing window lays out in about a second. */
const lettersInPart = 50

/** The data of single letters: addressed to one invitee, with its number and without annex. */
const lettersOf = (data: PaperData['invitation'], from: number, count: number): PaperData['invitation'][] =>
  data.letters.slice(from, from + count).map(({ name, number }) => ({
    ...data,
    number,
    letters: [],
    invitees: [{ label: null, lines: [{ name, count: null }] }],
    inlineLimit: 1,
  }))

const letter = (title: string) => ({
  title,
  fit: true,
  orientation: 'portrait' as const,
  numbers: 'letter' as const,
  imprint: null,
})

const portraitList = (title: string, imprint: Imprint | null) => ({
  title,
  fit: false,
  orientation: 'portrait' as const,
  numbers: 'list' as const,
  imprint,
})

/** The browser numbers plain lists; first pages without number, parts and official numbers are stamped. */
function footerOf({ numbers, imprint, parts, orientation }: Sketch, setup: PaperSetup): PaperFooter {
  if (numbers === 'none') return { kind: 'none' }
  const margins = sheetMargins(setup, orientation)
  const text = imprint ? imprintText(imprint) : null
  const official = setup.numberStyle === 'resmi'
  if (numbers === 'list' && parts.length === 1 && !official) {
    return { kind: 'template', html: footerTemplate(text, margins) }
  }
  return {
    kind: 'stamp',
    plan: {
      numbering: setup.numberStyle,
      skipFirst: numbers === 'letter' || official ? 1 : 0,
      imprint: text,
      leftMm: margins.left,
      rightMm: margins.right,
    },
  }
}
