interface FailureText {
  title: string;
  next: string;
}

/** The texts of a failure with the name that it is about; without a name the quotes are left out. */
export function failureText({ title, next }: FailureText, subject: string | null = null): FailureText {
  const named = (text: string) =>
    subject === null ? text.replaceAll(/ ?"\{name\}"/gu, "") : text.replaceAll("{name}", () => subject);
  return { title: named(title), next: named(next) };
}
