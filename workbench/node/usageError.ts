import type { BilingualText } from "../xlsx/errors";

/** What whoever typed the command can mend: its words, or a file it names. */
export class UsageError extends Error {
  constructor(readonly messages: BilingualText) {
    super(messages.en);
    this.name = "UsageError";
  }
}
