import type { BilingualText } from "../xlsx/errors";

/** A mistake in the command or in a file that it names. */
export class UsageError extends Error {
  constructor(readonly messages: BilingualText) {
    super(messages.en);
    this.name = "UsageError";
  }
}
