import { NAMA_KRITERIA } from "../../domain/lembar/nama";
import { bacaSkala } from "../../domain/ukur/baca-skala";
import type { Galat } from "../../domain/ukur/hasil-ukur";
import { bacaPolaritasArah, type PolaritasArah } from "../../domain/ukur/polaritas";
import { KRITERIA_BAWAAN, pilihKriteria } from "../../domain/ukur/pilih-skala";
import type { SkalaBuku } from "../../domain/warna/lembar-terbaca";
import type { BukuDibaca } from "./baca-buku";
import type { Antrean } from "./rombongan";

/** The workbook's own scale, as far as it can be used. */
export interface SkalaDibaca {
  skala: SkalaBuku;
  polaritas: PolaritasArah;
  /** Why the Kriteria sheet's scale cannot be used. */
  galat?: Galat;
}

/** What counts in a workbook without a Kriteria sheet: the saved choices, else Permendagri 54/2010. */
export function skalaTanpaLembar(pengaturan: unknown): SkalaDibaca {
  const isi: Partial<Record<string, unknown>> =
    typeof pengaturan === "object" && pengaturan !== null ? { ...pengaturan } : {};
  const kata = [isi["skala"], isi["aturanCelah"]].filter((satu): satu is string => typeof satu === "string");
  const pilihan = pilihKriteria(kata.filter((satu) => satu !== "sendiri").join(";")) ?? KRITERIA_BAWAAN;
  const polaritas = isi["polaritasBawaan"];
  return {
    skala: { ...pilihan, ikutLembar: false },
    polaritas: (typeof polaritas === "string" ? bacaPolaritasArah(polaritas) : undefined) ?? "positif",
  };
}

/** Queues the Kriteria sheet's scale where the workbook has one; the answer goes into `hasil`. */
export function antreSkala(context: Excel.RequestContext, buku: BukuDibaca, hasil: SkalaDibaca): Antrean[] {
  if (!buku.adaKriteria) return [];
  const ambil = (nama: string): Excel.Range => context.workbook.names.getItem(nama).getRange().load("values");
  const [skala, aturan] = [ambil(NAMA_KRITERIA.skala), ambil(NAMA_KRITERIA.aturanCelah)];
  const polaritas = buku.adaPolaritas ? ambil(NAMA_KRITERIA.polaritasBawaan) : undefined;
  return [
    () => {
      const dibaca = bacaSkala(skala.values as (string | number | boolean)[][]);
      const kata = String(aturan.values[0]?.[0] ?? "");
      const pilihan = pilihKriteria(kata);
      hasil.polaritas = bacaPolaritasArah(polaritas?.values[0]?.[0], hasil.polaritas) ?? hasil.polaritas;
      if (dibaca.jenis === "galat") hasil.galat = dibaca;
      else hasil.skala = { skala: dibaca.skala, aturan: (pilihan ?? hasil.skala).aturan, ikutLembar: true };
    },
  ];
}
