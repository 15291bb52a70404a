// The few globals that Node and browsers share and that the pure code may name. Used by tsconfig.shared.json only.
declare class AbortSignal {
  readonly aborted: boolean
  throwIfAborted(): void
}
