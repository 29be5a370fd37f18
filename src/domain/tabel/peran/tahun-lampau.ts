import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, UKURAN, diantara } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import { rapikanJudul } from "../kata/kata";
import { namaBulan } from "../kata/nama-bulan";
import { kolomPeran } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** Words that say when, or that a figure was found, and nothing of what it is. */
const PENGIRING =
  /^(?:per|posisi|sampai|tanggal|tgl|tahun|thn|th|akhir|saldo|realisasi|real|capaian|hasil|nilai|data|angka|kondisi|audited|unaudited|aktual|actual|ytd|bulan|bln|triwulan|tw|rp|jt|juta|ribu|miliar|m|dan|ta|fy|\d{1,4}|%)$/;

const kata = (satu: KolomKerja): string[] => rapikanJudul(satu.eja).split(" ");

const waktu = (satu: string): boolean => PENGIRING.test(satu) || namaBulan(satu);

/** "Des-23", "31 Des '23": the year after a month by its last digits. */
function tahunPendek(satu: KolomKerja): number | null {
  const urut = kata(satu);
  const i = urut.findIndex((isi, n) => namaBulan(isi) && /^[0-4]\d$/.test(urut[n + 1] ?? ""));
  return i < 0 ? null : 2000 + Number(urut[i + 1]);
}

const tahunnya = (satu: KolomKerja): number | null => satu.tahun ?? tahunPendek(satu);

/** What a title names when its times are left out: "Netto 2023 (s.d. Okt)" names what "Netto" does. */
const benda = (satu: KolomKerja): string =>
  kata(satu)
    .filter((isi) => !waktu(isi))
    .join(" ");

/** Row for row of the size of what was reached now. */
function sebesar(satu: KolomKerja, kini: KolomKerja, bacaan: BacaanKolom): boolean {
  const isi = bacaan.baca(kini);
  const pasangan = bacaan.baca(satu).flatMap((sel, i): [number, number][] => {
    const [a, b] = [angkaDari(sel), angkaDari(isi[i])];
    return a === undefined || b === undefined || b === 0 ? [] : [[a, b]];
  });
  const dekat = pasangan.filter(([a, b]) => diantara(a / b, UKURAN.sebesarLalu)).length;
  return pasangan.length >= BARIS_CUKUP && dekat >= pasangan.length * BAGIAN.banyak;
}

/**
 * "Jun-23 | Des-23 | Real Jun-24", "Netto | Netto 2023", "Posisi 31 Des 2023": an earlier time over figures of the size of
 * what was reached now, and no word but those of the present one, is what was reached then.
 * @param laporan the year of the report, null where nobody says it
 */
export function angkaLampau(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  laporan: number | null,
): KolomKerja[] {
  const realisasi = kolomPeran(kolom, "realisasi") ?? kolomPeran(kolom, "realisasi_rp");
  const kini = realisasi ? (tahunnya(realisasi) ?? laporan) : null;
  if (!realisasi || kini === null) return [...kolom];
  const lampau = (satu: KolomKerja): boolean => {
    const tahun = tahunnya(satu);
    const senama = benda(satu) === "" || benda(satu) === benda(realisasi);
    return (
      satu.peran === "lain" &&
      satu.bagian === null &&
      satu.triwulan === null &&
      !satu.tafsir.persen &&
      !satu.tafsir.renstra &&
      tahun !== null &&
      tahun < kini &&
      senama &&
      sebesar(satu, realisasi, bacaan)
    );
  };
  return ubahKolom(kolom, lampau, (satu) => ({
    ...ubahPeran(satu, "realisasi_lalu", YAKIN.letak, { kunci: "tahun", isi: String(tahunnya(satu)) }),
    tahun: tahunnya(satu),
  }));
}
