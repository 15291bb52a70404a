import { describe, expect, it } from 'vitest'
import { a4, f4, invitationData, registerData, runningOrderData, signInData } from '../../../test/support/paper-samples'
import { firstStepThatSaves, fitted } from '../../shared/papers/fit'
import { RenderedPaper } from '../../shared/papers/papers'
import { renderPaper } from './render'

describe('what the printing window is told', () => {
  it('is a list with the footer of the browser and its imprint', () => {
    const rendered = renderPaper('report', registerData(), f4)
    expect(RenderedPaper.parse(rendered)).toEqual(rendered)
    expect(rendered.pageSize).toEqual({ widthMm: 330, heightMm: 215 })
    expect(rendered.footer).toMatchObject({ kind: 'template' })
    const footer = rendered.footer.kind === 'template' ? rendered.footer.html : ''
    expect(footer).toContain('Dicetak dari Simpul, 13 Juli 2026 pukul 09.14 WITA. Kepala riwayat 3f9a 81c2 60de 4b17')
    expect(footer).toContain('padding:0 15mm 6mm 20mm')
    expect(footer).not.toContain('@font-face')
  })

  it('is a letter that is fitted and stamped from its second page on', () => {
    const rendered = renderPaper('invitation', invitationData, a4)
    expect(rendered.pageSize).toEqual({ widthMm: 210, heightMm: 297 })
    expect(rendered.parts[0]?.fit).toBe(true)
    expect(rendered.footer).toEqual({
      kind: 'stamp',
      plan: { numbering: 'halaman', skipFirst: 1, imprint: null, leftMm: 30, rightMm: 20 },
    })
  })

  it('is letters of one for each invitee, some at a time, each with its number and without page numbers', () => {
    const letters = Array.from({ length: 120 }, (_none, index) => ({
      name: `Bupati ${index + 1}`,
      number: `005/${index}`,
    }))
    const rendered = renderPaper('invitation', { ...invitationData, letters }, f4)
    expect(rendered.footer).toEqual({ kind: 'none' })
    const sheets = rendered.parts.map(({ html }) => html.match(/<section class="sheet"/g)?.length)
    expect(sheets).toEqual([50, 50, 20])
    expect(rendered.parts[2]?.html).toContain('Bupati 120')
    expect(rendered.parts[2]?.html).not.toContain('Daftar Undangan')
  })

  it('is stamped where the office wants official numbers', () => {
    const rendered = renderPaper('sign-in-sheet', signInData, { ...f4, numberStyle: 'resmi' })
    expect(rendered.footer).toMatchObject({ kind: 'stamp', plan: { numbering: 'resmi', skipFirst: 1 } })
  })
})

describe('fitting', () => {
  it('changes the class of fitted sections only', () => {
    const html = renderPaper('running-order', runningOrderData, f4).parts[0]?.html ?? ''
    expect(fitted(html, 0)).toBe(html)
    expect(fitted(html, 2)).toContain('<section class="sheet sheet--fit2" data-fit="">')
    const register = renderPaper('report', registerData(3), f4).parts[0]?.html ?? ''
    expect(fitted(register, 3)).toBe(register)
  })

  it.each([
    [[1], 0],
    [[2, 2, 1], 2],
    [[2, 2, 2, 2], 0],
    [[3, 2], 1],
  ] as const)('with pages %j by step takes step %i', async (pages, expected) => {
    const step = await firstStepThatSaves((each) => Promise.resolve(pages[each] ?? 99))
    expect(step).toBe(expected)
  })
})
