interface EditedCell {
  sheet: string;
  address: string;
  /** Its content before typing. */
  content: string | number | boolean;
}

/** The cell that the user of this machine is typing in; meanwhile Excel does not run batches. */
export class CellEdit {
  private place: EditedCell | undefined;
  private waiting: (() => void)[] = [];

  get isOpen(): boolean {
    return this.place !== undefined;
  }

  begin(cell: EditedCell): void {
    this.place = cell;
  }

  /** Returns where it was; waiting batches continue after the caller is done. */
  end(): EditedCell | undefined {
    const { place, waiting } = this;
    this.place = undefined;
    this.waiting = [];
    for (const resolve of waiting) queueMicrotask(resolve);
    return place;
  }

  async untilClosed(): Promise<void> {
    if (this.isOpen) await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (this.isOpen) await this.untilClosed();
  }
}
