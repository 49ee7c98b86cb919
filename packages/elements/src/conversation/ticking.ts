/** Does something again and again while there is reason to. */
export class Ticking {
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param every in milliseconds */
  constructor(
    readonly every: number,
    readonly tick: () => void,
  ) {}

  /** Starts or stops; nothing changes when it is so already. */
  run(isOn: boolean): void {
    if (isOn) this.#timer ??= setInterval(this.tick, this.every);
    else {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }
}
