import { bacaAngka } from "../../angka/baca-angka";
import { temuanWarna, type TemuanWarna } from "../temuan-warna";
import { alamatLembar } from "../../lembar/area";
import { PESAN_TERBANYAK, type BahanRencana } from "../bahan";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";

/** The target and realisasi columns of a table, judged for a formula. */
export interface RupaKolomPasangan {
  /** Some cells hold numbers within texts ("1.150 orang"): only LKJIP.CAPAIAN reads them. */
  readonly perluLkjip: boolean;
  /** Some cells hold "-". */
  readonly strip: boolean;
  /** Percent beside plain numbers in some row. */
  readonly persenBerbeda: boolean;
  readonly temuan: readonly TemuanWarna[];
}

type JenisSel = "angka" | "kosong" | "strip" | "teks-angka" | "rusak";

function jenisSel(sel: TabelUkur, baris: number, kolom: string): JenisSel {
  const nilai = sel.nilai(baris, kolom);
  if (typeof nilai === "number") return "angka";
  const { jenis } = bacaAngka(nilai);
  if (jenis === "kosong" || jenis === "tidak-tersedia") return "kosong";
  if (jenis === "strip") return sel.teks(baris, kolom).trim() === "-" ? "strip" : "teks-angka";
  return jenis === "angka" || jenis === "rentang" || jenis === "predikat" ? "teks-angka" : "rusak";
}

function persenBerbeda(sel: TabelUkur, baris: number, target: string, realisasi: string): boolean {
  const angka = [target, realisasi].every((kolom) => {
    const nilai = sel.nilai(baris, kolom);
    return typeof nilai === "number" && nilai !== 0;
  });
  return angka && sel.berformatPersen(baris, target) !== sel.berformatPersen(baris, realisasi);
}

/** Looks at every data row: which formula is needed, and which cells no formula can use. */
export function rupaPasangan(
  bahan: BahanRencana,
  sel: TabelUkur,
  target: string,
  realisasi: string,
): RupaKolomPasangan {
  const jenis = new Set<JenisSel>();
  const temuan: TemuanWarna[] = [];
  const alamat = (baris: number, kolom: string): string =>
    alamatLembar(bahan.lembar.mentah.nama, `${kolom}${baris}`);
  let berbeda = false;
  for (const baris of sel.baris) {
    for (const kolom of [target, realisasi]) {
      const satu = jenisSel(sel, baris, kolom);
      jenis.add(satu);
      if (satu !== "rusak") continue;
      const isi = sel.teks(baris, kolom);
      temuan.push(temuanWarna("SEL_RUSAK", { isi }, { sel: alamat(baris, kolom), dinyatakan: isi }));
    }
    if (!persenBerbeda(sel, baris, target, realisasi)) continue;
    berbeda = true;
    temuan.push(temuanWarna("PERSEN_BERBEDA", {}, { sel: alamat(baris, realisasi) }));
  }
  return {
    perluLkjip: jenis.has("teks-angka"),
    strip: jenis.has("strip"),
    persenBerbeda: berbeda,
    temuan: temuan.slice(0, PESAN_TERBANYAK),
  };
}
