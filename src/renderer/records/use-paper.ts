/** The composed PDF of a paper, made again whenever a choice changes. */
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import type { PaperChoices, PaperRequest } from '../../shared/papers/contract'
import { AppError } from '../../shared/ipc/errors'
import { api } from '../ipc/api'

export type ComposedPaper = Awaited<ReturnType<typeof api.papers.compose>>
export type Choices = z.input<typeof PaperChoices>

type State = { paper: ComposedPaper | null; error: unknown; composing: boolean; step: string }

/** The paper shown stays until the next one is there. */
export function usePaper(request: PaperRequest, choices: Choices): State {
  const [state, setState] = useState<State>({ paper: null, error: null, composing: true, step: 'Menyusun' })
  const key = JSON.stringify([request, choices])
  useEffect(() => {
    const control = new AbortController()
    setState((before) => ({ ...before, composing: true, error: null }))
    const [asked, chosen] = JSON.parse(key) as [PaperRequest, Choices]
    api.papers
      .compose(
        { request: asked, choices: chosen },
        { signal: control.signal, onProgress: ({ step }) => setState((before) => ({ ...before, step })) },
      )
      .then((paper) => {
        if (!control.signal.aborted) setState({ paper, error: null, composing: false, step: '' })
      })
      .catch((error: unknown) => {
        if (control.signal.aborted || (error instanceof AppError && error.code === 'CANCELLED')) return
        setState({ paper: null, error, composing: false, step: '' })
      })
    return () => control.abort()
  }, [key])
  return state
}
