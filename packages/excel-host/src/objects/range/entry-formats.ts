/**
 * The format that Excel (en-US) gives a cell in General for what is typed, by the format that the notation itself would
 * have: dates and times get one of the built-in formats 14 to 22 (ECMA-376 18.8.30), however they were spelled, and
 * dollars 6 or 8.
 */
export function formatOfEntry(code: string, value: number | boolean): string {
  const [date, time] = [/[dy]/i.test(code), /h/i.test(code)];
  if (date && time) return "m/d/yyyy h:mm";
  if (date) return dateFormat(code);
  if (time) return timeFormat(code, Number(value));
  return code.startsWith("$") ? `${code}_);[Red](${code})` : code;
}

function dateFormat(code: string): string {
  const [hasDay, hasYear] = [code.includes("d"), code.includes("y")];
  if (!hasDay) return "mmm-yy";
  if (!hasYear) return "d-mmm";
  return code.includes("mmm") ? "d-mmm-yy" : "m/d/yyyy";
}

/** A day or more is counted in hours. */
function timeFormat(code: string, value: number): string {
  if (value >= 1) return "[h]:mm:ss";
  return code.replace(/^hh/, "h");
}
