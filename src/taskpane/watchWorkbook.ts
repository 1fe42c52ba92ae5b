import type { PaneStore } from "./paneState";

const loadWatch = () => import(/* webpackChunkName: "overview" */ "../workbook/watchChanges");

/** Marks the answer as out of date when a sheet changes that it rests on. */
export async function watchWorkbook(store: PaneStore): Promise<void> {
  const { watchChanges } = await loadWatch();
  await watchChanges({
    // Before the first answer it is not known which sheets count.
    isWatched: (sheet) => store.get().validation?.sheets.includes(sheet) ?? true,
    onChange: ({ sheet, address }) => {
      const { changed } = store.get();
      store.update({ changed: changed === null ? { sheet, address, more: false } : { ...changed, more: true } });
    },
  });
}
