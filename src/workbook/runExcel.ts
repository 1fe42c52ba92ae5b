/**
 * One batch. While a cell is being typed in, Excel lets it wait where it can (`DelayForCellEdit`), and refuses it
 * elsewhere: a click in the pane does not end the typing.
 */
export function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}
