import { invalidArgument } from "../errors";
import { HostObject, type Argument, type TypeDefinition } from "./define";

/** Typed access to the arguments of a call; a wrong type is InvalidArgument. A missing argument is null. */
export class Arguments {
  constructor(private readonly values: readonly Argument[]) {}

  at(index: number): Argument {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    return asText(this.at(index));
  }

  optionalText(index: number): string | undefined {
    return this.at(index) === null ? undefined : this.text(index);
  }

  integer(index: number): number {
    return asInteger(this.at(index));
  }

  optionalInteger(index: number): number | undefined {
    return this.at(index) === null ? undefined : this.integer(index);
  }

  flag(index: number, whenAbsent = false): boolean {
    return this.at(index) === null ? whenAbsent : asBoolean(this.at(index));
  }

  /** One of `allowed`, ignoring case; the first is the default unless `whenAbsent` is given. */
  choice<C extends string>(index: number, allowed: readonly C[], whenAbsent?: C): C {
    const value = this.at(index);
    return value === null && whenAbsent !== undefined ? whenAbsent : asChoice(value, allowed);
  }

  record(index: number): { [key: string]: Argument } {
    return asRecord(this.at(index));
  }
}

export const isA = <T>(value: Argument, type: TypeDefinition<T>): value is HostObject<T> & HostObject =>
  value instanceof HostObject && value.type === (type as TypeDefinition<unknown>);

export function asText(value: Argument): string {
  if (typeof value === "string") return value;
  throw invalidArgument("expected a text");
}

export function asInteger(value: Argument): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw invalidArgument("expected an integer");
}

export function asNumber(value: Argument): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument("expected a number");
}

export function asBoolean(value: Argument): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument("expected true or false");
}

export function asChoice<C extends string>(value: Argument, allowed: readonly C[]): C {
  const found =
    typeof value === "string" ? allowed.find((choice) => choice.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument(`expected one of ${allowed.join(", ")}`);
  return found;
}

export function asRecord(value: Argument): { [key: string]: Argument } {
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof HostObject))
    return value;
  throw invalidArgument("expected an object");
}
