interface EditedCell {
  sheet: string;
  address: string;
  /** What it held when the typing began. */
  content: string | number | boolean;
}

/** The cell in which the person at this machine is typing; while there is one, Excel takes no batch. */
export class CellEdit {
  private place: EditedCell | undefined;
  private waiting: (() => void)[] = [];

  get isOpen(): boolean {
    return this.place !== undefined;
  }

  begin(cell: EditedCell): void {
    this.place = cell;
  }

  /** Answers where it was; those who wait go on after the caller is done. */
  end(): EditedCell | undefined {
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
