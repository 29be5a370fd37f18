import { namaBuruk, namaLama, satuanWaktu } from "../kata/nama-buruk";
import type { BarisDibaca } from "./baris-ukur";
import type { TabelUkur } from "./tabel-ukur";
import type { TemuanTabel } from "./temuan-tabel";

function celaBaris(ukur: TabelUkur, baris: number, target: string, realisasi: string): TemuanTabel[] {
  const cela = ukur.cela(baris, target, realisasi);
  if (!cela || cela.jenis === "sel") return [];
  if (cela.jenis === "tanggal") {
    const { teks } = cela;
    const sel = `${cela.di === "target" ? target : realisasi}${String(baris)}`;
    return [{ sel, kode: "SEL_TANGGAL", tingkat: "peringatan", isi: { teks }, dinyatakan: teks }];
  }
  const { kode: galat, isi, lain } = cela;
  const sel = `${realisasi}${String(baris)}`;
  return [{ sel, kode: "PASANGAN_RAGU", tingkat: "peringatan", isi: { galat, isi, lain } }];
}

/** By its name, or by its name and its unit, less of it is better. */
function makinKecil(ukur: TabelUkur, baris: number): boolean {
  const nama = ukur.nama(baris);
  const satuan = ukur.kolom("satuan")?.kolom;
  return namaBuruk(nama) || (satuan !== undefined && namaLama(nama) && satuanWaktu(ukur.teks(baris, satuan)));
}

/** A stated capaian above 100 % that is R/T of a thing of which less is better. */
function janggal(ukur: TabelUkur, satu: BarisDibaca): TemuanTabel[] {
  const { capaian, capaianTertulis, polaritas, cocok, baris } = satu;
  if (!capaian || capaianTertulis === null || capaianTertulis <= 1) return [];
  const nama = ukur.nama(baris);
  if (polaritas !== "positif" || cocok !== true || !makinKecil(ukur, baris)) return [];
  const tertulis = ukur.teks(baris, capaian.sel.replace(/\d+$/, "")).trim();
  const isi = { nama, tertulis };
  return [{ sel: capaian.sel, kode: "POLARITAS_JANGGAL", tingkat: "peringatan", isi, dinyatakan: tertulis }];
}

/** What speaks against computing or believing a row's pair: dates, units, notations, the direction of its name. */
export function periksaPasangan(ukur: TabelUkur): TemuanTabel[] {
  const [target, realisasi] = [ukur.kolom("target")?.kolom, ukur.kolom("realisasi")?.kolom];
  if (target === undefined || realisasi === undefined) return [];
  return [
    ...ukur.baris.flatMap((baris) => celaBaris(ukur, baris, target, realisasi)),
    ...ukur.isi().baris.flatMap((satu) => janggal(ukur, satu)),
  ];
}
