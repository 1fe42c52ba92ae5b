/** The cell in which the person at this machine is typing; while there is one, Excel takes no batch. */
export class CellEdit {
  private place: { sheet: string; address: string } | undefined;
  private waiting: (() => void)[] = [];

  get isOpen(): boolean {
    return this.place !== undefined;
  }

  begin(sheet: string, address: string): void {
    this.place = { sheet, address };
  }

  /** Answers where it was; those who wait go on after the caller is done. */
  end(): { sheet: string; address: string } | undefined {
    const { place, waiting } = this;
    this.place = undefined;
    this.waiting = [];
    for (const goOn of waiting) queueMicrotask(goOn);
    return place;
  }

  async untilClosed(): Promise<void> {
    if (this.isOpen) await new Promise<void>((goOn) => this.waiting.push(goOn));
    if (this.isOpen) await this.untilClosed();
  }
}
