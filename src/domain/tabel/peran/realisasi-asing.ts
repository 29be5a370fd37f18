import { YAKIN } from "../yakin";
import { BAGIAN, BARIS_CUKUP, UKURAN, diantara } from "../batas";
import { angkaDari } from "../baris/sel-angka";
import { namaSatuan } from "../kata/nama-satuan";
import { kecocokan } from "../isi/cocok";
import { kolomPeran } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** Targets lie so many times apart: figures that follow them are no percents and no scores of theirs. */
const TERSEBAR = 3;

/** Row for row near its target, where targets lie far apart, and not the same figure once more. */
function mengikuti(satu: KolomKerja, target: KolomKerja, bacaan: BacaanKolom): boolean {
  const isi = bacaan.baca(target);
  const pasangan = bacaan.baca(satu).flatMap((sel, i): [number, number][] => {
    const [nilai, t] = [angkaDari(sel), angkaDari(isi[i])];
    return nilai === undefined || t === undefined || t <= 0 ? [] : [[nilai, t]];
  });
  const semua = pasangan.map(([, t]) => t);
  const dekat = pasangan.filter(([nilai, t]) => diantara(nilai / t, UKURAN.sedekatTarget)).length;
  return (
    pasangan.length >= BARIS_CUKUP &&
    Math.max(...semua) >= TERSEBAR * Math.min(...semua) &&
    dekat >= pasangan.length * BAGIAN.banyak &&
    pasangan.some(([nilai, t]) => nilai !== t)
  );
}

/** Words that things are counted in, in most of the cells. */
function bersatuan(satu: KolomKerja, bacaan: BacaanKolom): boolean {
  const teks = satu.peran === "satuan" || satu.peran === "lain" ? bacaan.teks(satu) : [];
  const kena = teks.filter(namaSatuan).length;
  return kena >= 2 && kena >= teks.length * BAGIAN.kebanyakan;
}

/**
 * "Hal yang Diukur | Takaran | Hendak Diraih | Telah Diraih": where no title says what was promised or reached, the only two
 * columns of figures right of the units, of which the second follows the first row for row. Always asked about.
 */
export function pasanganAsing(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (kolom.some(({ peran }) => TERUKUR.test(peran))) return [...kolom];
  const satuan = kolom.find((satu) => bersatuan(satu, bacaan));
  if (!satuan) return [...kolom];
  const angka = kolom.filter(
    (satu) => satu.k > satuan.k && satu.peran !== "kriteria" && bacaan.kadarAngka(satu) >= BAGIAN.kebanyakan,
  );
  const [janji, dicapai, ...lain] = angka;
  if (!janji || !dicapai || !bebas(janji) || !bebas(dicapai) || !mengikuti(dicapai, janji, bacaan))
    return [...kolom];
  // A third column may be their percent, and nothing else.
  if (lain.length > 1 || lain.some((satu) => !sebagaiPersen(janji, dicapai, satu, bacaan))) return [...kolom];
  return ubahKolom(
    kolom,
    (satu) => satu === janji || satu === dicapai,
    (satu) => ubahPeran(satu, satu === janji ? "target" : "realisasi", YAKIN.ragu, { kunci: "isiKolom" }),
  );
}

function sebagaiPersen(t: KolomKerja, r: KolomKerja, c: KolomKerja, bacaan: BacaanKolom): boolean {
  const { banyak, cocok } = kecocokan(bacaan.trio(t, r, c));
  return banyak >= BARIS_CUKUP && cocok >= banyak * BAGIAN.hampirSemua;
}

const TERUKUR = /^(?:target|realisasi|capaian|pagu|serapan|kondisi)/;

const bebas = ({ peran, judul, tafsir, bagian, triwulan, tahun, alasan }: KolomKerja): boolean =>
  peran === "lain" &&
  judul !== "" &&
  bagian === null &&
  triwulan === null &&
  tahun === null &&
  alasan.kunci !== "kembar" &&
  (tafsir.inti === undefined || tafsir.inti === "jumlah") &&
  !tafsir.lalu &&
  !tafsir.masaLalu &&
  !tafsir.renstra &&
  !tafsir.persen &&
  !tafsir.bulan;

/**
 * "Ukuran | Satuan | Target | Terhitung": beside a target and nothing that was reached, the only figures right of it that
 * follow it row for row are what was reached, whatever they are called. Always asked about.
 */
export function realisasiAsing(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const target = kolomPeran(kolom, "target");
  const diukur = kolom.some(({ peran }) => /^(?:realisasi|capaian|realisasi_tw|capaian_tw)$/.test(peran));
  if (!target || diukur) return [...kolom];
  const calon = kolom.filter(
    (satu) => satu.k > target.k && bebas(satu) && bacaan.kadarAngka(satu) >= BAGIAN.kebanyakan,
  );
  const [satu, lain] = calon.filter((k) => mengikuti(k, target, bacaan));
  return ubahKolom(
    kolom,
    (k) => !lain && k === satu,
    (k) => ubahPeran(k, "realisasi", YAKIN.ragu, { kunci: "isiKolom" }),
  );
}

/**
 * "Indikator | Satuan | Plomir": the only figures of a table that names what is measured and says nothing else of it are what
 * is promised, as in an agreement. Always asked about.
 */
export function targetTunggal(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const indikator = kolomPeran(kolom, "indikator");
  if (!indikator || kolom.some(({ peran }) => TERUKUR.test(peran))) return [...kolom];
  const angka = kolom.filter(
    (satu) =>
      satu.k > indikator.k &&
      satu.peran !== "no" &&
      satu.peran !== "kode" &&
      bacaan.kadarAngka(satu) >= BAGIAN.separuh,
  );
  const [satu, lain] = angka;
  return ubahKolom(
    kolom,
    (k) => k === satu && !lain && bebas(satu) && satu.tafsir.inti === undefined,
    (k) => ubahPeran(k, "target", YAKIN.ragu, { kunci: "isiKolom" }),
  );
}
