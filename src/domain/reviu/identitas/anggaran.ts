import { utuh } from "../../tabel/isi/kolom-peran";
import { normalNama } from "../../tabel/kata/nama-baris";
import type { BahanReviu } from "../bahan/bahan";
import type { SelReviu } from "../bahan/sel-reviu";
import type { KolomReviu, TabelReviu } from "../bahan/tabel-reviu";
import { berisiUang } from "../hitung/kolom-jumlah";

/** A program, kegiatan or sub kegiatan with its budget. */
export interface AnggaranBernama {
  readonly tabel: TabelReviu;
  readonly nama: string;
  /** Name without case, signs and "Program": what makes two spellings one. */
  readonly kunci: string;
  readonly sel: Pick<SelReviu, "sel" | "baris">;
  readonly nilai: number;
  /** As displayed; "" where it is a sum that stands nowhere. */
  readonly teks: string;
}

const uang = (tabel: TabelReviu, ...peran: readonly string[]): KolomReviu | undefined =>
  peran
    .map((satu) => tabel.kolom.find((kolom) => kolom.peran === satu && utuh(kolom)))
    .find((kolom) => kolom !== undefined && berisiUang(tabel, kolom));

/** Column of the budget, in a table that states one budget and not its change. */
export function kolomPagu(tabel: TabelReviu): KolomReviu | undefined {
  if (tabel.angka.some(({ arti }) => arti === "sebelum" || arti === "sesudah")) return undefined;
  return uang(tabel, "pagu", "target");
}

/** Does the table also say what was spent? */
export const berealisasi = (tabel: TabelReviu): boolean =>
  tabel.kolom.some(({ peran }) => peran === "realisasi_rp" || peran === "realisasi");

/** The rows of a table that have a name and a budget of their own. */
export function anggaranBaris(tabel: TabelReviu, kolom: KolomReviu): AnggaranBernama[] {
  return tabel.data.flatMap(({ baris, label }) => {
    const sel = tabel.sel(baris, kolom.kolom);
    const kunci = normalNama(label);
    if (sel.nilai === undefined || kunci.length < 4 || sel.bacaan.jenis === "rusak") return [];
    return [{ tabel, nama: label, kunci, sel, nilai: sel.nilai, teks: sel.teks }];
  });
}

/** A banner names a program; its budget is the sum of the rows down to the next one. */
export function anggaranSpanduk(tabel: TabelReviu, kolom: KolomReviu): AnggaranBernama[] {
  const spanduk = tabel.tabel.barisSpanduk;
  return spanduk.flatMap((baris, i) => {
    const akhir = spanduk[i + 1] ?? Infinity;
    const milik = tabel.data.filter((satu) => satu.baris > baris && satu.baris < akhir);
    const huruf = tabel.kolom.find(({ kolom: satu }) => !tabel.ukur.kosong(baris, satu))?.kolom;
    const nama = huruf === undefined ? "" : tabel.ukur.teks(baris, huruf).replace(/\s+/g, " ").trim();
    const sel = milik.map((satu) => tabel.sel(satu.baris, kolom.kolom));
    if (nama === "" || sel.length === 0 || sel.some(({ bacaan }) => bacaan.jenis === "rusak")) return [];
    const nilai = Number(sel.reduce((n, satu) => n + (satu.nilai ?? 0), 0).toFixed(2));
    return [
      {
        tabel,
        nama,
        kunci: normalNama(nama),
        sel: { sel: `${huruf ?? "A"}${String(baris)}`, baris },
        nilai,
        teks: "",
      },
    ];
  });
}

/** Every budget that stands beside what was spent of it, by name; names with two budgets in one table are left out. */
export function anggaranTerealisasi(bahan: BahanReviu): Map<string, AnggaranBernama> {
  const hasil = new Map<string, AnggaranBernama>();
  const ganda = new Set<string>();
  for (const { tabel } of bahan.tabel) {
    const kolom = berealisasi(tabel) ? kolomPagu(tabel) : undefined;
    if (!kolom) continue;
    for (const satu of [...anggaranSpanduk(tabel, kolom), ...anggaranBaris(tabel, kolom)]) {
      const ada = hasil.get(satu.kunci);
      if (ada && ada.nilai !== satu.nilai) ganda.add(satu.kunci);
      if (!ada) hasil.set(satu.kunci, satu);
    }
  }
  for (const kunci of ganda) hasil.delete(kunci);
  return hasil;
}

const ingatan = new WeakMap<BahanReviu, Map<string, AnggaranBernama[]>>();

/** Budgets of tables that do not say what was spent (agreements, plans), by name; read once. */
export function anggaranRencana(bahan: BahanReviu): Map<string, AnggaranBernama[]> {
  let hasil = ingatan.get(bahan);
  if (hasil) return hasil;
  ingatan.set(bahan, (hasil = new Map()));
  for (const { tabel } of bahan.tabel) {
    const kolom = berealisasi(tabel) ? undefined : kolomPagu(tabel);
    for (const satu of kolom ? anggaranBaris(tabel, kolom) : []) {
      const ada = hasil.get(satu.kunci);
      if (ada) ada.push(satu);
      else hasil.set(satu.kunci, [satu]);
    }
  }
  return hasil;
}
