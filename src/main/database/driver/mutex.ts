/** One job after another, in the order of arrival. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve()

  async run<T>(job: () => Promise<T>): Promise<T> {
    const previous = this.#tail
    let release = (): void => undefined
    this.#tail = new Promise((resolve) => (release = resolve))
    await previous
    try {
      return await job()
    } finally {
      release()
    }
  }
}
