import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, dekatJumlah } from "../batas";
import { kecocokan } from "../isi/cocok";
import { kolomPeran } from "../isi/kolom-peran";
import { angkaDari } from "../baris/sel-angka";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { Peran } from "../hasil-tabel";
import type { KolomKerja } from "./kolom-kerja";

/** Do the parts that a row has make up its whole? */
export function sejumlah(nilai: readonly number[], tahun: number | undefined): boolean {
  return tahun !== undefined && dekatJumlah(nilai, tahun);
}

/** "Target | Jan | Feb | … | Total": the column that is the sum of the months is what was reached. */
export function kenaliJumlah(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const bulan = kolom.filter(
    ({ tafsir, bagian, peran }) => peran === "lain" && (tafsir.bulan || bagian !== null),
  );
  if (bulan.length < 2 || !kolomPeran(kolom, "target") || kolomPeran(kolom, "realisasi")) return [...kolom];
  const jumlah = kolom.find((satu) => jumlahDari(satu, bulan, bacaan));
  return kolom.map((satu) =>
    satu === jumlah
      ? ubahPeran(satu, satu.triwulan === null ? "realisasi" : "realisasi_tw", YAKIN.kuat, {
          kunci: "isiKolom",
        })
      : satu,
  );
}

/** "Target TW I | Jan | Feb | Mar | Jml TW I | %": the sum of its months is what the quarter reached, and the percent its capaian. */
export function jumlahBulan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const bulan = kolom.filter(({ tafsir, peran }) => peran === "lain" && tafsir.bulan);
  const [target, target2] = kolom.filter(({ peran }) => peran === "target_tw");
  if (!target || target2 || bulan.length < 2 || kolom.some(({ peran }) => peran.startsWith("realisasi")))
    return [...kolom];
  const jumlah = kolom.find(
    (satu) => [null, target.triwulan].includes(satu.triwulan) && jumlahDari(satu, bulan, bacaan),
  );
  const persen = kolom.find(
    (satu) => jumlah && satu.tunggu === "persen" && sesuai(bacaan, target, jumlah, satu),
  );
  const jadi = (satu: KolomKerja, peran: Peran): KolomKerja => ({
    ...ubahPeran(satu, peran, YAKIN.cukup, { kunci: "isiKolom" }),
    triwulan: target.triwulan,
    bagian: target.bagian,
  });
  return kolom.map((satu) => {
    if (satu === jumlah) return jadi(satu, "realisasi_tw");
    return satu === persen ? jadi(satu, "capaian_tw") : satu;
  });
}

/** The percent follows from the two in nearly all rows. */
function sesuai(bacaan: BacaanKolom, target: KolomKerja, realisasi: KolomKerja, persen: KolomKerja): boolean {
  const { banyak, cocok } = kecocokan(bacaan.trio(target, realisasi, persen));
  return banyak >= BARIS_CUKUP && cocok >= banyak * BAGIAN.hampirSemua;
}

/** Where quarters have their sum in a column called "Total", that is the year's. */
export function jumlahTriwulan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const setahun = { realisasi_tw: "realisasi", realisasi_rp: "realisasi_rp" } as const;
  return (["realisasi_tw", "realisasi_rp"] as const).reduce<KolomKerja[]>(
    (hasil, peran) => {
      const tw = hasil.filter((satu) => satu.peran === peran && satu.triwulan !== null);
      const utuh = kolomPeran(hasil, setahun[peran]);
      const jumlah = tw.length < 2 || utuh ? undefined : hasil.find((satu) => jumlahDari(satu, tw, bacaan));
      return jumlah
        ? ubahKolom(
            hasil,
            (satu) => satu === jumlah,
            (satu) => ubahPeran(satu, setahun[peran], YAKIN.kuat, { kunci: "isiKolom" }),
          )
        : hasil;
    },
    [...kolom],
  );
}

/** A column called a sum that is one of these in nearly every row. */
function jumlahDari(satu: KolomKerja, bagian: readonly KolomKerja[], bacaan: BacaanKolom): boolean {
  if (satu.peran !== "lain" || satu.tafsir.inti !== "jumlah" || satu.bagian !== null) return false;
  const cocok = bacaan.baca(satu).flatMap((sel, i) => {
    const nilai = bagian.flatMap((kolom) => angkaDari(bacaan.baca(kolom)[i]) ?? []);
    return nilai.length === 0 ? [] : [sejumlah(nilai, angkaDari(sel))];
  });
  return cocok.length >= 2 && cocok.filter(Boolean).length >= cocok.length * BAGIAN.hampirSemua;
}
