interface FailureText {
  title: string;
  next: string;
}

/** The sentence of a failure with the name that it is about; what is not known is left out with its quotes. */
export function failureText({ title, next }: FailureText, subject: string | null = null): FailureText {
  const named = (text: string) =>
    subject === null ? text.replaceAll(/ ?"\{name\}"/gu, "") : text.replaceAll("{name}", () => subject);
  return { title: named(title), next: named(next) };
}
