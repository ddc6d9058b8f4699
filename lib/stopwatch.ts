/** Milliseconds spent by stage, and in total since it was made. */
export class Stopwatch {
  readonly #began = performance.now()
  readonly #stages = new Map<string, number>()

  /** Runs one stage's work and adds its time under the stage's name. */
  async time<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    const began = performance.now()
    try {
      return await work()
    } finally {
      this.add(stage, performance.now() - began)
    }
  }

  add(stage: string, milliseconds: number): void {
    this.#stages.set(stage, (this.#stages.get(stage) ?? 0) + milliseconds)
  }

  /** Rounded to a tenth; `total` includes what no stage claims. */
  read(): Record<string, number> {
    const tenth = (value: number) => Math.round(value * 10) / 10
    return { ...Object.fromEntries([...this.#stages].map(([stage, value]) => [stage, tenth(value)])), total: tenth(performance.now() - this.#began) }
  }
}
