import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, SELISIH, UKURAN } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import { kolomPeran } from "../isi/kolom-peran";
import { namaSisa } from "../kata/nama-sisa";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran, versiPerubahan } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { KEUANGAN, KINERJA } from "./trio-kolom";
import type { PeranTrio } from "./trio-kolom";

interface Pasangan {
  readonly utuh: KolomKerja;
  readonly diambil: KolomKerja;
}

/** In every row that has all three, the whole is what was taken and what is left; the rows differ from each other. */
function tersusun({ utuh, diambil }: Pasangan, sisa: KolomKerja, bacaan: BacaanKolom): boolean {
  const [a, b] = [bacaan.baca(utuh), bacaan.baca(diambil)];
  const baris = bacaan.baca(sisa).flatMap((sel, i): [number, number, number][] => {
    const [x, y, z] = [angkaDari(a[i]), angkaDari(b[i]), angkaDari(sel)];
    return x === undefined || y === undefined || z === undefined ? [] : [[x, y, z]];
  });
  const bukti = baris.filter(([x, y]) => x !== y && y !== 0);
  const sama = baris.every(
    ([x, y, z]) => Math.abs(Math.abs(x - y) - Math.abs(z)) <= Math.abs(x) * SELISIH.jumlahTotalNisbi,
  );
  return sama && bukti.length >= BARIS_CUKUP;
}

/** Findings, claims and the like are no budgets. */
const BUKAN_PAGU = /\b(?:temuan|kerugian|piutang|utang|hutang|denda|tagihan|potensi|saldo|modal|aset)\b/i;

const bebas = ({ peran, judul, eja, tafsir, bagian, triwulan, alasan }: KolomKerja): boolean =>
  peran === "lain" &&
  judul !== "" &&
  bagian === null &&
  triwulan === null &&
  alasan.kunci !== "kembar" &&
  tafsir.inti !== "lainnya" &&
  !tafsir.lalu &&
  !tafsir.masaLalu &&
  !tafsir.renstra &&
  !tafsir.bulan &&
  !BUKAN_PAGU.test(eja);

/** The only pair that makes up the rest, in this kind of measure. */
function pasangan(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  { target, realisasi }: PeranTrio,
): Pasangan | undefined {
  const [janji, dicapai] = [kolomPeran(kolom, target), kolomPeran(kolom, realisasi)];
  const uang = target === KEUANGAN.target;
  if ((janji && dicapai) || (!uang && !janji && !dicapai)) return undefined;
  const sisa = kolom.filter(
    (satu) => satu.peran === "lain" && namaSisa(satu.eja) && bacaan.kadarAngka(satu) >= BAGIAN.kebanyakan,
  );
  const sebesar = (satu: KolomKerja): boolean => !uang || (bacaan.median(satu) ?? 0) >= UKURAN.rupiahBesar;
  const calon = kolom.filter(
    (satu) =>
      bebas(satu) && !sisa.includes(satu) && bacaan.kadarAngka(satu) >= BAGIAN.kebanyakan && sebesar(satu),
  );
  const temuan = (janji ? [janji] : calon).flatMap((utuh) =>
    (dicapai ? [dicapai] : calon)
      .filter((diambil) => diambil !== utuh && utuh.k < diambil.k && !versiPerubahan(diambil))
      .map((diambil) => ({ utuh, diambil }))
      .filter((satu) => sisa.some((lain) => tersusun(satu, lain, bacaan))),
  );
  return temuan.length === 1 ? temuan[0] : undefined;
}

/**
 * "Jatah | Keluar | Sisa", "DPA | Terbit SP2D | Saldo": where one of the two has no known title, a column that says what
 * is left tells which figures it is left of. Of money the two may both be unknown: then it is asked about.
 */
export function sisaPasangan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return [KEUANGAN, KINERJA].reduce<KolomKerja[]>(
    (hasil, peran) => {
      const temuan = pasangan(hasil, bacaan, peran);
      if (!temuan) return hasil;
      const jadi = (satu: KolomKerja) => (satu === temuan.utuh ? peran.target : peran.realisasi);
      return ubahKolom(
        hasil,
        (satu) => satu.peran === "lain" && (satu === temuan.utuh || satu === temuan.diambil),
        (satu) => ubahPeran(satu, jadi(satu), YAKIN.ragu, { kunci: "isiKolom" }),
      );
    },
    [...kolom],
  );
}
