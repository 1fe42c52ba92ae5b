const LIMIT = 50_000;

/**
 * Remembers the answer per distinct text: a column of 10,000 rows holds few different texts, and normalising one costs
 * more than looking it up. Forgets everything at 50,000 texts, so that a long-lived panel does not grow.
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
