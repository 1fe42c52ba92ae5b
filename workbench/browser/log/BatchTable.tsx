import { useState, type JSX } from "react";
import type { OpenWorkbook } from "../session/openWorkbook";
import type { PageTexts } from "../texts/vi";

/** The requests between the add-in and the host, for developers. */
export function BatchTable({ book, texts }: { book: OpenWorkbook; texts: PageTexts }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const entries = book.batches.entries();
  const trips = entries.filter(({ isBackground }) => !isBackground).length;
  const sum = (property: "sentBytes" | "receivedBytes"): string =>
    kilobytes(entries.reduce((total, entry) => total + entry[property], 0));
  const clear = (): void => {
    book.batches.clear();
    book.refresh();
  };
  return (
    <section className="log" aria-label={texts.log.title}>
      <header>
        <button type="button" id="log-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? "▾" : "▸"} {texts.log.title}
        </button>
        <span data-log="totals">{texts.log.totals(trips, sum("sentBytes"), sum("receivedBytes"))}</span>
        <button type="button" disabled={entries.length === 0} onClick={clear}>
          {texts.log.clear}
        </button>
      </header>
      {isOpen && (
        <div className="log-rows" tabIndex={0}>
          {entries.length === 0 ? (
            <p>{texts.log.empty}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  {(["number", "summary", "sent", "received", "time", "error"] as const).map((heading) => (
                    <th key={heading} scope="col" data-number={NUMBERS.has(heading)}>
                      {texts.log[heading]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {entries.toReversed().map((entry) => (
                  <tr key={entry.number} className={entry.isBackground ? "aside" : ""}>
                    <td data-number>{entry.number}</td>
                    <td>{entry.isBackground ? texts.log.background : entry.summary}</td>
                    <td data-number>{kilobytes(entry.sentBytes)}</td>
                    <td data-number>{kilobytes(entry.receivedBytes)}</td>
                    <td data-number>{entry.milliseconds.toFixed(1)}</td>
                    <td className="log-error">{entry.error}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      )}
    </section>
  );
}

const NUMBERS: ReadonlySet<string> = new Set(["number", "sent", "received", "time"]);

const kilobytes = (bytes: number): string => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`);
