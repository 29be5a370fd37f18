import type { Bahasa } from "../domain/bahasa";
import { bahasaTampilan } from "./lingkungan";

/** Colours of the Office theme as Excel reports them, "#RRGGBB". */
export interface TemaOffice {
  readonly latar: string;
  readonly teks: string;
}

/** What the pane takes over from Excel: language and colours. */
export interface Tampilan {
  /** "di-luar": office.js finds no Excel (a plain browser); "tanpa-office": office.js itself did not load. */
  readonly excel: "ada" | "di-luar" | "tanpa-office";
  /** The language of Excel's own menus. */
  readonly bahasa: Bahasa;
  /** Undefined where this Excel reports no theme. */
  readonly tema?: TemaOffice;
}

const WARNA = /^#[0-9a-f]{6}$/i;

/** Excel on some platforms has no theme to tell of, and then either leaves it out or throws. */
function temaDariExcel(): Office.OfficeTheme | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}

/** Short or empty colours, which some platforms report, count as none. */
function bacaTema(): TemaOffice | undefined {
  const tema = temaDariExcel();
  const latar = tema?.bodyBackgroundColor ?? "";
  const teks = tema?.bodyForegroundColor ?? "";
  return WARNA.test(latar) && WARNA.test(teks) ? { latar, teks } : undefined;
}

/** Waits until office.js is ready, then tells what the pane takes over; never throws. */
export async function tungguOffice(): Promise<Tampilan> {
  if (typeof Office === "undefined") return { excel: "tanpa-office", bahasa: bahasaTampilan() };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { excel: "di-luar", bahasa: bahasaTampilan() };
  const tema = bacaTema();
  return { excel: "ada", bahasa: bahasaTampilan(), ...(tema ? { tema } : {}) };
}
