import { bacaAngka } from "../../angka/baca-angka";
import type { Pesan } from "../../pesan";
import { alamatLembar } from "../../lembar/area";
import { PESAN_TERBANYAK, pesanWarna, type BahanRencana } from "../bahan";
import type { SelTabel } from "../sel-tabel";

/** The target and realisasi columns of a table, judged for a formula. */
export interface RupaKolomPasangan {
  /** Some cells hold numbers within texts ("1.150 orang"): only LKJIP.CAPAIAN reads them. */
  readonly perluLkjip: boolean;
  /** Some cells hold "-". */
  readonly strip: boolean;
  /** Percent beside plain numbers in some row. */
  readonly persenBerbeda: boolean;
  readonly pesan: readonly Pesan[];
}

type JenisSel = "angka" | "kosong" | "strip" | "teks-angka" | "rusak";

function jenisSel(sel: SelTabel, baris: number, kolom: string): JenisSel {
  const nilai = sel.nilai(baris, kolom);
  if (typeof nilai === "number") return "angka";
  const { jenis } = bacaAngka(nilai);
  if (jenis === "kosong" || jenis === "tidak-tersedia") return "kosong";
  if (jenis === "strip") return sel.teks(baris, kolom).trim() === "-" ? "strip" : "teks-angka";
  return jenis === "angka" || jenis === "rentang" || jenis === "predikat" ? "teks-angka" : "rusak";
}

function persenBerbeda(sel: SelTabel, baris: number, target: string, realisasi: string): boolean {
  const angka = [target, realisasi].every((kolom) => {
    const nilai = sel.nilai(baris, kolom);
    return typeof nilai === "number" && nilai !== 0;
  });
  return angka && sel.berformatPersen(baris, target) !== sel.berformatPersen(baris, realisasi);
}

/** Looks at every data row: which formula is needed, and which cells no formula can use. */
export function rupaPasangan(
  bahan: BahanRencana,
  sel: SelTabel,
  target: string,
  realisasi: string,
): RupaKolomPasangan {
  const jenis = new Set<JenisSel>();
  const pesan: Pesan[] = [];
  const alamat = (baris: number, kolom: string): string =>
    alamatLembar(bahan.lembar.mentah.nama, `${kolom}${baris}`);
  let berbeda = false;
  for (const baris of sel.barisData()) {
    for (const kolom of [target, realisasi]) {
      const satu = jenisSel(sel, baris, kolom);
      jenis.add(satu);
      if (satu !== "rusak") continue;
      const isi = sel.teks(baris, kolom);
      pesan.push(
        pesanWarna("SEL_RUSAK", bahan.teks.pesan.SEL_RUSAK(isi), {
          sel: alamat(baris, kolom),
          ditemukan: isi,
        }),
      );
    }
    if (!persenBerbeda(sel, baris, target, realisasi)) continue;
    berbeda = true;
    pesan.push(
      pesanWarna("PERSEN_BERBEDA", bahan.teks.pesan.PERSEN_BERBEDA, { sel: alamat(baris, realisasi) }),
    );
  }
  return {
    perluLkjip: jenis.has("teks-angka"),
    strip: jenis.has("strip"),
    persenBerbeda: berbeda,
    pesan: pesan.slice(0, PESAN_TERBANYAK),
  };
}
