/** The HTML document around a paper: styles inside it, no script. */
import type { ReactNode } from 'react'
import type { PaperSetup } from '../shared/papers/model'
import type { PaperAssets } from '../shared/papers/papers'
import { pageRules } from './page-rules'
import paperCss from './paper.css?raw'

type Props = { title: string; setup: PaperSetup; assets: PaperAssets; children: ReactNode }

/** `data-paper` chooses the smaller type of A4 tables. */
export function PaperDocument({ title, setup, assets, children }: Props) {
  return (
    <html lang="id" data-paper={setup.paper.toLowerCase()}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: `${paperCss}\n${pageRules(setup, assets.fonts)}` }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
