/** As many digits as Excel keeps of a number that becomes a text. */
const DIGITS = 15;

/** Texts of numbers below 1 that are longer are written with an exponent. */
const LONGEST = 20;

/** Numbers from here on are written with an exponent. */
const FIRST_LARGE = 20;

function withExponent(digits: string, exponent: number): string {
  const rest = digits.slice(1);
  const power = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits.charAt(0)}${rest === "" ? "" : `.${rest}`}E${exponent < 0 ? "-" : "+"}${power}`;
}

function plain(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = digits.slice(exponent + 1);
  return rest === "" ? whole : `${whole}.${rest}`;
}

/**
 * What Excel makes of a number that is joined to a text (`1/3&""`): 15 digits, with an exponent from 1E+20 on and where
 * a small number would be longer than 20 characters. The limits are those that Apache POI has measured in Excel.
 */
export function numberText(value: number): string {
  if (value === 0) return "0";
  const [mantissa = "", power = "0"] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const exponent = Number(power);
  const text = plain(digits, exponent);
  const isLong = exponent < 0 ? text.length > LONGEST : exponent >= FIRST_LARGE;
  return `${value < 0 ? "-" : ""}${isLong ? withExponent(digits, exponent) : text}`;
}
