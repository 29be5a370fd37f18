import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, UKURAN } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import { kolomPeran } from "../isi/kolom-peran";
import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran, versiPerubahan } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** What is done with money has a name. */
const BERNAMA: ReadonlySet<Peran> = new Set(["program", "indikator"]);
/** Money of other kinds, by the titles that it goes by. */
const BUKAN_PAGU =
  /\b(?:kontrak|hps|hpp|harga|penawaran|temuan|kerugian|jumlah|total|saldo|sisa|modal|aset|aktiva|piutang|utang|hutang|laba|rugi|gaji|tunjangan|omzet|omset|investasi|pdrb|nilai tambah|tagihan|tunggakan|denda|potensi|swadaya|swakelola|pajak|retribusi|pph|ppn|sumber|tahap|termin|uang muka|jaminan|volume|jumlah penduduk|nik|nip|npwp|nop|telepon|telp|hp|rekening)\b/i;
/** Sums of money are round, at least to tens. */
const BULAT = 10;

function uang(satu: KolomKerja, bacaan: BacaanKolom): boolean {
  const { peran, judul, eja, tafsir, tahun, bagian, triwulan, alasan } = satu;
  if (peran !== "lain" || judul === "" || BUKAN_PAGU.test(eja) || alasan.kunci === "kembar") return false;
  if (tahun !== null || bagian !== null || triwulan !== null || tafsir.inti === "lainnya") return false;
  if (tafsir.lalu || tafsir.masaLalu || tafsir.renstra || tafsir.prakiraan || tafsir.persen || tafsir.bulan)
    return false;
  const angka = bacaan.baca(satu).flatMap((sel) => angkaDari(sel) ?? []);
  const bulat = angka.filter((nilai) => nilai >= 0 && nilai % BULAT === 0).length;
  return (
    angka.length >= BARIS_CUKUP &&
    bulat >= angka.length * BAGIAN.hampirSemua &&
    bacaan.kadarAngka(satu) >= BAGIAN.hampirSemua &&
    (bacaan.median(satu) ?? 0) >= UKURAN.rupiahBesar
  );
}

/** In no row more than in the other column, and in some less. */
function tidakLebih(kecil: KolomKerja, besar: KolomKerja, bacaan: BacaanKolom): boolean {
  const isi = bacaan.baca(besar);
  const pasangan = bacaan.baca(kecil).flatMap((sel, i): [number, number][] => {
    const [a, b] = [angkaDari(sel), angkaDari(isi[i])];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  return (
    pasangan.length >= BARIS_CUKUP && pasangan.every(([a, b]) => a <= b) && pasangan.some(([a, b]) => a < b)
  );
}

const jadi = (kolom: readonly KolomKerja[], baru: ReadonlyMap<KolomKerja, Peran>): KolomKerja[] =>
  ubahKolom(
    kolom,
    (satu) => baru.has(satu),
    (satu) => ubahPeran(satu, baru.get(satu) ?? "lain", YAKIN.ragu, { kunci: "isiKolom" }),
  );

/**
 * Large round figures under titles that nobody knows, beside names of works or of what is measured: alone they are what the
 * works cost; of two the second, never larger, is what was spent. Always asked about.
 */
export function uangAsing(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const dibelanjakan = kolom.some(({ peran }) => peran === "realisasi_rp" || peran === "serapan");
  const target = kolomPeran(kolom, "target");
  const bertargetUang = target !== undefined && (bacaan.median(target) ?? 0) >= UKURAN.rupiahBesar;
  if (dibelanjakan || bertargetUang || !kolom.some(({ peran }) => BERNAMA.has(peran))) return [...kolom];
  const pagu = kolomPeran(kolom, "pagu");
  const [satu, dua, tiga] = kolom.filter((lain) => uang(lain, bacaan));
  if (!satu || tiga) return [...kolom];
  if (pagu) {
    const terpakai = !dua && satu.k > pagu.k && !versiPerubahan(satu) && tidakLebih(satu, pagu, bacaan);
    return terpakai ? jadi(kolom, new Map([[satu, "realisasi_rp"]])) : [...kolom];
  }
  if (!dua) return jadi(kolom, new Map([[satu, "pagu"]]));
  return !versiPerubahan(dua) && tidakLebih(dua, satu, bacaan)
    ? jadi(
        kolom,
        new Map<KolomKerja, Peran>([
          [satu, "pagu"],
          [dua, "realisasi_rp"],
        ]),
      )
    : [...kolom];
}
