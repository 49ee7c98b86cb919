/** Calls a function at intervals, while it is on. */
export class Ticking {
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param every in milliseconds */
  constructor(
    readonly every: number,
    readonly tick: () => void,
  ) {}

  /** Turns it on or off; nothing changes when it is so already. */
  run(isOn: boolean): void {
    if (isOn) this.#timer ??= setInterval(this.tick, this.every);
    else {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }
}
