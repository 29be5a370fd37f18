import type { JalurKepala } from "./jalur-kepala";

const SAMPAI = String.raw`\.?\s*(?:[-–—/]|s\.?\s*\/?\s*d\.?|sampai(?: dengan)?|hingga|to)\s*`;
const AWAL = ["jan(?:uari)?", "apr(?:il)?", "jul[iy]?", "o[kc]t(?:ober)?"];
const AKHIR = ["mar(?:et|ch)?", "jun[ie]?", "sept?(?:ember)?", "de[sc](?:ember)?"];
const TRIWULAN = ["I", "II", "III", "IV"];
/** "Jan-Mar", "April s.d. Juni", "Okt - Des": the months that a quarter begins and ends with. */
const POLA = AWAL.map((awal, i) => new RegExp(`\\b${awal}${SAMPAI}${AKHIR[i] ?? ""}\\b\\.?`, "i"));
/** One of them alone may be any time that a report is about. */
const BERSAMA = 2;

const ke = (teks: string): number => POLA.findIndex((pola) => pola.test(teks));

/**
 * "Jan-Mar | Apr-Jun | Jul-Sep | Okt-Des": quarters by their months, where at least two of them have columns.
 * @returns each header text as it is to be read
 */
export function bulanTriwulan(jalur: readonly JalurKepala[]): (teks: string) => string {
  const ada = new Set(jalur.flatMap((satu) => satu.map(({ teks }) => ke(teks))).filter((i) => i >= 0));
  if (ada.size < BERSAMA) return (teks) => teks;
  return (teks) => {
    const i = ke(teks);
    return i < 0 ? teks : teks.replace(POLA[i] ?? "", `Triwulan ${TRIWULAN[i] ?? ""}`);
  };
}
