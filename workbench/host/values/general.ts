/** A number in format General: at most 11 characters, otherwise fewer decimals or an exponent. */
export function formatGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return exponent(value);
  if (size < 1e-4) {
    const digits = trimZeros(value.toFixed(9));
    const scientific = exponent(value);
    return Number(digits) === value ? digits : scientific;
  }
  const integerDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  return trimZeros(value.toFixed(Math.max(0, 10 - integerDigits)));
}

function exponent(value: number): string {
  if (value === 0) return "0";
  const [mantissa = "", power = "0"] = value.toExponential(5).split("e");
  const amount = Math.abs(Number(power));
  return `${trimZeros(mantissa)}E${Number(power) < 0 ? "-" : "+"}${String(amount).padStart(2, "0")}`;
}

const trimZeros = (digits: string): string =>
  (digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits).replace(/^-0$/, "0");
