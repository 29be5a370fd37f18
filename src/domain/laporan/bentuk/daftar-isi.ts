import type { IsiBuku } from "../../lembar/isi-buku";
import { FORMULIR_BAB_1 } from "../bahan/formulir-bab-1";
import { nomorLaporan } from "../bahan/nomor-tabel";
import { KERANGKA } from "../buku/kerangka";

/** A line of the contents: a chapter (1), one of its parts (2), or a report (3) with its tables and its sheet. */
export interface BarisIsi {
  readonly tingkat: 1 | 2 | 3;
  readonly teks: string;
  readonly tabel: string;
  readonly lembar: string;
}

/** The front pages themselves, and what is for the office's own use: no document has it either. */
const BUKAN_LAMPIRAN: ReadonlySet<string> = new Set(["bagian-depan", "evaluasi-mandiri"]);

const judul = (tingkat: 1 | 2, teks: string): BarisIsi => ({ tingkat, teks, tabel: "", lembar: "" });

/** "Tabel 3.1–3.2"; nothing for a report whose tables have no numbers. */
function sebutTabel(isi: IsiBuku, kunci: string): string {
  if (kunci === "data-pendukung") return `Tabel 1.1–1.${FORMULIR_BAB_1.length}`;
  const nomor = nomorLaporan(isi, kunci).map(({ bab, urut }) => `${bab}.${urut}`);
  if (nomor.length === 0) return "";
  return `Tabel ${[...new Set([nomor[0], nomor.at(-1)])].join("–")}`;
}

/**
 * The contents of the book as the workbook holds it.
 * @param lembar titles of the sheets that are there, by the reports' keys
 */
export function daftarIsi(isi: IsiBuku, lembar: ReadonlyMap<string, string>): BarisIsi[] {
  const laporan = (kunci: string, teks: string): BarisIsi[] => {
    const ada = lembar.get(kunci);
    return ada === undefined ? [] : [{ tingkat: 3, teks, tabel: sebutTabel(isi, kunci), lembar: ada }];
  };
  const berbab = new Set(
    KERANGKA.flatMap(({ sub }) => sub.flatMap((satu) => satu.laporan ?? [])).map(({ kunci }) => kunci),
  );
  const lampiran = [...lembar].flatMap(([kunci, teks]) =>
    berbab.has(kunci) || BUKAN_LAMPIRAN.has(kunci) ? [] : laporan(kunci, teks),
  );
  return [
    ...["KATA PENGANTAR", "IKHTISAR EKSEKUTIF"].map((teks) => judul(1, teks)),
    ...KERANGKA.flatMap((bab) => [
      judul(1, bab.judul),
      ...bab.sub.flatMap((sub) => [
        judul(2, sub.judul),
        ...(sub.laporan ?? []).flatMap((satu) => laporan(satu.kunci, satu.judul)),
      ]),
    ]),
    ...(lampiran.length > 0 ? [judul(1, "LAMPIRAN"), ...lampiran] : []),
  ];
}
