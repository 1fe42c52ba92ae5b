/** Small enough for the processor's cache; texts of a column repeat within few rows. */
const LIMIT = 4_096;

/**
 * Caches the result per distinct text: a column of 10,000 rows holds few different texts, and normalising one costs
 * more than a lookup. Clears everything at the limit, so that a pane that stays open does not grow.
 */
export function memoize<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = compute(text);
      if (known.size >= LIMIT) known.clear();
      known.set(text, result);
    }
    return result;
  };
}
