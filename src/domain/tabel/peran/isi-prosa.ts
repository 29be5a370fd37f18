import { YAKIN } from "../yakin";
import { BAGIAN } from "../batas";
import type { BacaanKolom } from "./bacaan-kolom";
import type { Peran } from "../hasil-tabel";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const DIUKUR: ReadonlySet<Peran> = new Set(["target", "realisasi", "capaian"]);
const BERNAMA: ReadonlySet<Peran> = new Set(["sasaran", "indikator", "program", "penanggung_jawab"]);

const UANG: ReadonlySet<Peran> = new Set(["pagu", "realisasi_rp"]);

/** Names of what is measured have so many words; "Triwulan I", "Minggu ke-1" and offices' short names have fewer. */
const KATA_NAMA = 3;

/** Rows of persons. */
const ORANG = /\b(?:nip|nik|nrp|pegawai|karyawan|jabatan)\b/i;

/** Where no column names the rows, the first one left of what is measured whose texts are phrases, no two alike. */
export function kenaliNama(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const diukur = kolom.findIndex(({ peran }) => DIUKUR.has(peran) || UANG.has(peran));
  const kiri = kolom.slice(0, Math.max(0, diukur));
  if ((diukur < 0 ? kolom : kiri).some(({ peran }) => BERNAMA.has(peran))) return [...kolom];
  const nama = kiri.find((satu) => {
    const terbuka = satu.peran === "lain" && satu.judul !== "" && satu.tafsir.inti !== "ukur";
    const teks = terbuka && !ORANG.test(satu.eja) ? bacaan.teks(satu) : [];
    const panjang = teks.filter((isi) => isi.split(" ").length >= KATA_NAMA).length;
    return teks.length >= 2 && new Set(teks).size === teks.length && panjang >= teks.length * BAGIAN.separuh;
  });
  // Where money is spent on the rows, they are works.
  const peran = kolom.some((satu) => satu.peran === "pagu") ? "program" : "indikator";
  return kolom.map((satu) =>
    satu === nama ? ubahPeran(satu, peran, YAKIN.letak, { kunci: "isiKolom" }) : satu,
  );
}

/** Titles of names: who or where, however long. */
const PIHAK =
  /\b(?:nama|perangkat|dinas|unit|instansi|lembaga|lokasi|alamat|tempat|pihak|sumber|prioritas|jenis|kelompok|mitra|penyedia|rekanan|perusahaan|kontrak)\b/i;

/** Prose right of everything measured, under a title that nobody knows ("Justifikasi", "Langkah Perbaikan"): notes. */
export function kenaliCatatan(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const akhir = Math.max(
    ...kolom.map(({ peran, k, tafsir }) => (DIUKUR.has(peran) && tafsir.inti !== "hasil" ? k : -1)),
  );
  const prosa = (satu: KolomKerja): boolean => {
    const teks = bacaan.teks(satu).filter((isi) => /\p{L}{3}/u.test(isi));
    const panjang = teks.filter((isi) => isi.split(" ").length >= KATA_NAMA && !/\d/.test(isi)).length;
    return new Set(teks).size >= 2 && panjang >= teks.length * BAGIAN.separuh;
  };
  return kolom.map((satu) =>
    (satu.peran === "lain" || (satu.peran === "realisasi" && satu.tafsir.inti === "hasil")) &&
    satu.judul !== "" &&
    !PIHAK.test(satu.eja) &&
    akhir >= 0 &&
    satu.k > akhir &&
    prosa(satu)
      ? ubahPeran(satu, "keterangan", YAKIN.letak, { kunci: "isiKolom" })
      : satu,
  );
}

const BUKAN_UKURAN: ReadonlySet<Peran> = new Set(["no", "kode"]);

/** Titles of notes that are a word or two: what is to be done, or what became of it. */
const JUDUL_CATATAN =
  /\b(?:rencana|perbaikan|langkah|upaya|respon|kondisi|keadaan|uraian|info(?:rmasi)?|sebab|akibat|alasan|justifikasi|dampak|usul(?:an)?|saran|catatan|penanganan|antisipasi|koreksi|arahan|action|issue|update|highlight|next steps?|narasi)\b/i;

/** Words right of all figures under such a title, however few: "Rencana Perbaikan" over "Tambah loket". */
export function catatanPendek(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const berangka = (satu: KolomKerja): boolean =>
    !BUKAN_UKURAN.has(satu.peran) && bacaan.kadarAngka(satu) >= BAGIAN.separuh;
  const akhir = Math.max(...kolom.map((satu) => (berangka(satu) ? satu.k : -1)));
  const berkata = (satu: KolomKerja): boolean => {
    const teks = bacaan.teks(satu).filter((isi) => /\p{L}{3}/u.test(isi));
    return new Set(teks).size >= 2 && bacaan.kadarAngka(satu) === 0;
  };
  const terbuka = ({ peran, tafsir }: KolomKerja): boolean =>
    peran === "lain" && (tafsir.inti === undefined || tafsir.inti === "kondisi" || tafsir.inti === "lainnya");
  return ubahKolom(
    kolom,
    (satu) =>
      terbuka(satu) &&
      akhir >= 0 &&
      satu.k > akhir &&
      satu.bagian === null &&
      JUDUL_CATATAN.test(satu.eja) &&
      !PIHAK.test(satu.eja) &&
      berkata(satu),
    (satu) => ubahPeran(satu, "keterangan", YAKIN.letak, { kunci: "isiKolom" }),
  );
}

/** How goals are worded: "Meningkatnya …", "Terwujudnya …", "Menurunkan …". */
const BUNYI_SASARAN =
  /^(?:(?:\d+|[a-z])[.)]\s*|\p{Lu}{1,4}[\s.-]?\d+(?:\.\d+)*[\s.:-]+)?(?:ter\p{L}{3,}nya|me(?:ningkat|nurun)(?:nya|kan)|mewujudkan|berkurangnya|bertambahnya|optimalnya|mantapnya|efektifnya|meluasnya|membaiknya|menguatnya|memperkuat|mempercepat|memantapkan|mengoptimalkan)\b/iu;

/** Goals left of what is measured, under a title that nobody knows: worded as a sasaran is. */
export function sasaranBerbunyi(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (kolom.some(({ peran }) => peran === "sasaran")) return [...kolom];
  const diukur = kolom.findIndex(
    (satu) => (DIUKUR.has(satu.peran) || satu.peran === "pagu") && bacaan.kadarAngka(satu) > 0,
  );
  const sasaran = kolom.find((satu, i) => {
    const hasil = satu.peran === "realisasi" && bacaan.kadarAngka(satu) === 0;
    const mungkin = (satu.peran === "lain" || hasil) && satu.judul !== "" && i < diukur;
    const teks = mungkin ? bacaan.teks(satu) : [];
    const kena = teks.filter(
      (isi) => BUNYI_SASARAN.test(isi) || (hasil && isi.split(" ").length >= 2),
    ).length;
    return kena >= 2 && kena >= teks.length * BAGIAN.kebanyakan;
  });
  return ubahKolom(
    kolom,
    (satu) => satu === sasaran,
    (satu) => ubahPeran(satu, "sasaran", YAKIN.cukup, { kunci: "isiKolom" }),
  );
}
