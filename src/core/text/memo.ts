/** Few enough to stay in the processor's cache: what repeats in a column is soon known again. */
const LIMIT = 4_096;

/**
 * Remembers the answer per distinct text: a column of 10,000 rows holds few different texts, and normalising one costs
 * more than looking it up. Forgets everything at the limit, so that a long-lived panel does not grow.
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = compute(text);
      if (known.size >= LIMIT) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
