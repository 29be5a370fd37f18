import { uangBerhuruf } from "./ukuran-uang";
import { pasanganAsing } from "./realisasi-asing";
import { YAKIN } from "../yakin";
import { BAGIAN, UKURAN } from "../batas";
import { namaKriteria } from "../kata/nama-kriteria";
import { kolomPeran } from "../isi/kolom-peran";
import type { BacaanKolom } from "./bacaan-kolom";
import type { Peran } from "../hasil-tabel";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";
import { angkaDari } from "../baris/sel-angka";
import { jumlahBulan, jumlahTriwulan, kenaliJumlah, sejumlah } from "./jumlah-bagian";
import { catatanPendek, kenaliCatatan, kenaliNama, sasaranBerbunyi } from "./isi-prosa";
import { namaBaris, targetBerhuruf } from "./nama-baris";
import { kenaliPejabat, kodeBernama, namaBerkode, namaLayanan } from "./nama-isi";
import { kodeDanNama, namaDanSatuan, nomorDanNama } from "./judul-gabung";
import { namaKantor, unitKantor } from "./nama-kolom";
import { jumlahMasa } from "./jumlah-masa";
import { seluruhDariBagian } from "./seluruh-bagian";
import { sumberDana } from "./sumber-dana";
import { bendaTunggal, catatanSepi, indikatorBerbunyi, kodeBerisi, programBerbunyi } from "./tebak-bunyi";
import { indikatorDiKiri, sasaranDiKiri, satuanBerisi } from "./tebak-nama";

const SIFAT =
  /^(?:positif|negatif|positive|negative|maxi?mi[sz]e|mini?mi[sz]e|maksimal|minimal|naik|turun|ik[uksdpti]|ya|tidak|yes|no|v|x|✓|√|ada|tidak ada|higher is better|lower is better)$/i;

/** "Jenis Indikator" with Positif and Negatif, IKU and IKK: a kind of indicators, and none of their names. */
function sifatIndikator(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return ubahKolom(
    kolom,
    (satu) => {
      const teks = satu.peran === "indikator" ? bacaan.teks(satu) : [];
      return teks.length > 0 && teks.every((isi) => SIFAT.test(isi));
    },
    (satu) => ubahPeran(satu, "lain", YAKIN.batas, { kunci: "isiKolom" }),
  );
}

/** "Rp." in a column of its own under "Anggaran", the amounts in the untitled column beside it: the title is theirs. */
function rupiahDiKiri(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const tanda = (satu: KolomKerja | undefined): boolean => {
    const teks = satu && satu.judul !== "" ? bacaan.teks(satu) : [];
    return teks.length > 0 && teks.every((isi) => /^(?:rp|idr)\.?$/i.test(isi));
  };
  return kolom.map((satu, i) => {
    const [kiri, kanan] = [kolom[i - 1], kolom[i + 1]];
    if (kiri && satu.judul === "" && tanda(kiri) && bacaan.kadarAngka(satu) >= BAGIAN.kebanyakan)
      return {
        ...ubahPeran(satu, kiri.peran, kiri.yakin, kiri.alasan),
        tafsir: kiri.tafsir,
        tahun: kiri.tahun,
        triwulan: kiri.triwulan,
      };
    return kanan?.judul === "" && tanda(satu) && bacaan.kadarAngka(kanan) >= BAGIAN.kebanyakan
      ? ubahPeran(satu, "lain", YAKIN.batas, { kunci: "isiKolom" })
      : satu;
  });
}

/** "Kategori" left of what is measured, or where nothing is, with names of kinds (IKU, IKK) and none of a criterion: no criterion. */
function bukanKriteria(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const diukur = kolom.findIndex(({ peran }) => DIUKUR.has(peran));
  return kolom.map((satu, i) => {
    if (satu.peran !== "kriteria" || (diukur >= 0 && i > diukur)) return satu;
    const teks = bacaan.teks(satu);
    return teks.length === 0 || teks.some((isi) => namaKriteria(isi))
      ? satu
      : ubahPeran(satu, "lain", YAKIN.batas, { kunci: "isiKolom" });
  });
}

/** "Risiko Hukum: Rendah" is a level of danger. */
const RISIKO = /\b(?:ris[ie]ko|risk|dampak|kemungkinan)\b/i;

const MUNGKIN_KRITERIA: ReadonlySet<Peran> = new Set([
  "lain",
  "capaian",
  "keterangan",
  "realisasi",
  "indikator",
]);

/** "Belum" beside "Tercapai" and "Melampaui": an answer, where others are names of criteria. */
const JAWABAN = /^(?:ya|tidak|tdk|belum|blm)$/i;
/** "Tercapai / Tidak" over words alone: whether it was reached. */
const yaTidak = (satu: KolomKerja, bacaan: BacaanKolom): boolean =>
  /\b(?:tidak|belum|not|no)\b/i.test(satu.eja) && bacaan.kadarAngka(satu) === 0;

/** "T" and "TT", "UHC" and "Non UHC": an answer and its denial, under a title that asks for a state. */
function berlawanan(satu: KolomKerja, teks: readonly string[]): boolean {
  const [a = "", b = "", ...lain] = [...new Set(teks.map((isi) => isi.toLowerCase()))].sort(
    (x, y) => x.length - y.length,
  );
  const ingkar = [`t${a}`, `b${a}`, `tidak ${a}`, `belum ${a}`, `non ${a}`, `tdk ${a}`, `not ${a}`];
  return satu.tafsir.inti === "status" && a !== "" && lain.length === 0 && ingkar.includes(b);
}

/** What counts as the name of a criterion in this column. */
function jawaban(teks: readonly string[], bermutu: boolean, bertanya: boolean): (isi: string) => boolean {
  const singkat = bertanya || teks.some(namaKriteria);
  return (isi) =>
    namaKriteria(isi) || (singkat && JAWABAN.test(isi)) || (bermutu && /^[A-E]{1,2}$/.test(isi));
}

/** A column whose cells are the names of criteria is the criterion, whatever its title. */
function kenaliKriteria(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (kolomPeran(kolom, "kriteria")) return [...kolom];
  return kolom.map((satu) => {
    const bermutu = /\b(?:mutu|predikat|grade)\b/i.test(satu.eja);
    const mungkin = MUNGKIN_KRITERIA.has(satu.peran) || yaTidak(satu, bacaan);
    if ((!mungkin || RISIKO.test(satu.eja)) && !bermutu) return satu;
    const teks = bacaan.teks(satu);
    const kena = teks.filter(jawaban(teks, bermutu, yaTidak(satu, bacaan))).length;
    // "A | Sangat Baik": of a letter and its name the name is what a person reads.
    const yakin = teks.some(namaKriteria) ? YAKIN.jelas : YAKIN.cukup;
    return berlawanan(satu, teks) || (kena >= 2 && kena >= teks.length * BAGIAN.hampirSemua)
      ? ubahPeran(satu, "kriteria", yakin, { kunci: "isiKolom" })
      : satu;
  });
}

const DIUKUR: ReadonlySet<Peran> = new Set(["target", "realisasi", "capaian"]);

const BERNAMA: ReadonlySet<Peran> = new Set(["sasaran", "indikator", "program", "penanggung_jawab"]);
/** What a column of numbers cannot be. */
const BERHURUF: ReadonlySet<Peran> = new Set([...BERNAMA, "satuan", "keterangan"]);

/**
 * "Jumlah Sasaran (Orang)" holds counts: a column of numbers names nothing. Where the table has no target, those who
 * are to be reached are one (the minimum services: "Sasaran | Realisasi | Capaian").
 */
function kenaliCacah(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return kolom.map((satu) => {
    if (!BERHURUF.has(satu.peran)) return satu;
    const isi = bacaan.baca(satu).filter(({ jenis }) => jenis !== "kosong");
    // "100 desa mandiri" may name an indicator; "100 desa" is a count.
    const angka = isi.filter((sel) => sel.jenis === "angka" && !sel.satuan?.includes(" ")).length;
    if (angka < 2 || angka < isi.length * BAGIAN.hampirSemua) return satu;
    const dituju = satu.peran === "sasaran" && !kolomPeran(kolom, "target");
    return ubahPeran(satu, dituju ? "target" : "lain", dituju ? YAKIN.ragu : YAKIN.batas, {
      kunci: "isiKolom",
    });
  });
}

/** Cells that count 1, 2, 3 from the first row on, or anew below each banner. */
function berhitung(teks: readonly string[]): boolean {
  const nomor = teks.map((isi) => (/^\d{1,4}\.?$/.test(isi) ? Number.parseInt(isi, 10) : NaN));
  return (
    teks.length >= 3 && nomor.every((n, i) => n === 1 || n === (nomor[i - 1] ?? 0) + 1) && nomor[1] === 2
  );
}

/** A first column without a title, or under a word that nobody knows ("Sl"), that counts 1, 2, 3 numbers the rows. */
function kenaliNomor(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (kolomPeran(kolom, "no")) return [...kolom];
  return kolom.map((satu, i) => {
    if (i > 0 || satu.peran !== "lain") return satu;
    const teks = bacaan.teks(satu);
    if (satu.judul !== "" && !berhitung(teks)) return satu;
    const nomor = teks.filter((isi) => /^\d{1,4}(?:\.\d+)*\.?$/.test(isi)).length;
    return nomor > 0 && nomor >= teks.length * BAGIAN.kebanyakan
      ? ubahPeran(satu, "no", YAKIN.jelas, { kunci: "isiKolom" })
      : satu;
  });
}

const KODE_BARIS = /^\p{Lu}{1,4}[.\-\s]?\d+(?:[.\-]\d+)*$/u;

/** "SS1, SS2", "RO.01" in the first column, under a title that nobody knows: codes. */
function kenaliKode(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (kolomPeran(kolom, "kode")) return [...kolom];
  return kolom.map((satu, i) => {
    const teks = i === 0 && satu.peran === "lain" ? bacaan.teks(satu) : [];
    return new Set(teks).size >= 2 && teks.every((isi) => KODE_BARIS.test(isi))
      ? ubahPeran(satu, "kode", YAKIN.jelas, { kunci: "isiKolom" })
      : satu;
  });
}

/** Bare quarters: their sum or last value is the year's realisasi, or its target; a plan has no realisasi at all. */
function kenaliTriwulan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const tw = kolom.filter(({ alasan }) => alasan.kunci === "triwulanPolos");
  const target = kolomPeran(kolom, "target");
  const realisasi = kolomPeran(kolom, "realisasi");
  const diukur = kolom.some(({ peran, tunggu }) => /^(?:capaian|serapan)/.test(peran) || tunggu === "persen");
  if (tw.length === 0 || !target || (!realisasi && diukur)) return [...kolom];
  const isi = tw.map((satu) => bacaan.baca(satu));
  const suara = { target: 0, realisasi: 0 };
  bacaan.baris.forEach((_, i) => {
    const nilai = isi.flatMap((satu) => angkaDari(satu[i]) ?? []);
    const t = angkaDari(bacaan.baca(target)[i]);
    const r = realisasi && angkaDari(bacaan.baca(realisasi)[i]);
    if (nilai.length === 0 || t === r) return;
    if (mewakili(nilai, t)) suara.target++;
    if (mewakili(nilai, r)) suara.realisasi++;
  });
  if (suara.target === suara.realisasi) return [...kolom];
  const peran = suara.target > suara.realisasi ? "target_tw" : "realisasi_tw";
  return kolom.map((satu) =>
    tw.includes(satu) ? ubahPeran(satu, peran, YAKIN.kuat, { kunci: "isiKolom" }) : satu,
  );
}

function mewakili(nilai: readonly number[], tahun: number | undefined): boolean {
  return sejumlah(nilai, tahun) || sejumlah(nilai.slice(-1), tahun);
}

const TANDA = /^(?:[vx√✓✔●•■*]|ya)$/iu;

/** Quarters in which something is to be done, ticked off: no figures of them. */
function triwulanBertanda(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const tw = kolom.filter(({ peran }) => peran === "realisasi_tw" || peran === "target_tw");
  const teks = tw.flatMap((satu) => bacaan.teks(satu));
  if (teks.length === 0 || !teks.every((isi) => TANDA.test(isi))) return [...kolom];
  return kolom.map((satu) =>
    tw.includes(satu) ? ubahPeran(satu, "lain", YAKIN.batas, { kunci: "isiKolom" }) : satu,
  );
}

/** "Realisasi | Keu, Fisik", "Capaian (Rp)" in percent: a share of the budget, and no money. */
function uangBerpersen(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return ubahKolom(
    kolom,
    (satu) => satu.peran === "realisasi_rp" && bacaan.kadarPersen(satu) >= BAGIAN.hampirSemua,
    (satu) => ubahPeran(satu, "serapan", YAKIN.jelas, { kunci: "isiKolom" }),
  );
}

/** "Serapan Dana" in rupiah is the money that was spent, no share of a budget. */
function serapanUang(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  return kolom.map((satu) =>
    satu.peran === "serapan" && !satu.tafsir.persen && (bacaan.median(satu) ?? 0) >= UKURAN.rupiahBesar
      ? ubahPeran(satu, "realisasi_rp", YAKIN.jelas, { kunci: "isiKolom" })
      : satu,
  );
}

/** Lets the contents of columns speak where titles are missing or general. */
export function terapkanIsi(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const langkah = [
    rupiahDiKiri,
    kodeDanNama,
    nomorDanNama,
    namaDanSatuan,
    kodeBernama,
    sifatIndikator,
    unitKantor,
    namaKantor,
    pasanganAsing,
    sasaranBerbunyi,
    indikatorBerbunyi,
    programBerbunyi,
    namaBaris,
    targetBerhuruf,
    uangBerhuruf,
    kenaliCacah,
    kenaliPejabat,
    namaLayanan,
    namaBerkode,
    kenaliNama,
    bendaTunggal,
    kenaliNomor,
    kenaliKode,
    kodeBerisi,
    bukanKriteria,
    kenaliKriteria,
    kenaliCatatan,
    catatanPendek,
    catatanSepi,
    kenaliTriwulan,
    triwulanBertanda,
    seluruhDariBagian,
    kenaliJumlah,
    jumlahBulan,
    jumlahMasa,
    jumlahTriwulan,
    serapanUang,
    uangBerpersen,
    sumberDana,
    satuanBerisi,
    indikatorDiKiri,
    sasaranDiKiri,
  ];
  return langkah.reduce<KolomKerja[]>((hasil, satu) => satu(hasil, bacaan), [...kolom]);
}
