import { YAKIN } from "../yakin";
import { BAGIAN } from "../batas";
import type { BacaanKolom } from "./bacaan-kolom";
import type { Peran } from "../hasil-tabel";
import { namaSatuan } from "../kata/nama-satuan";
import { judulDaun, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const DIUKUR: ReadonlySet<Peran> = new Set(["target", "realisasi", "capaian"]);

const PERANGKAT =
  /^(?:nama )?(?:perangkat daerah|opd|skpd|pd|dinas|instansi|satker|unit kerja|lembaga|irban(?:wil)?)(?: (?:pelaksana|pengampu|terkait|teknis|penanggung ?jawab|pemungut|pengguna|pengelola|penghasil|pengusul|pemilik|penerima|terperiksa|(?:yang )?diperiksa))?$|^(?:entitas|auditi|auditee|obrik|objek pemeriksaan)(?: (?:terperiksa|pemeriksaan|(?:yang )?diperiksa))?$|^(?:lead |implementing |executing )?(?:agency|department)$/i;

/** "Bidang" right of what it does; left of it, it may be a field of work that the activities are parted by. */
const BAGIAN_KANTOR =
  /^(?:(?:bidang|bagian|seksi|sub ?bag(?:ian)?|sub ?bidang)(?: ?\/ ?|$))+|^bidang (?:teknis|pengampu|pelaksana)$|^leading sector$/i;

/** "Perangkat Daerah": who answers for the row. */
export function perangkatDaerah(kolom: readonly KolomKerja[]): KolomKerja[] {
  const namaAkhir = Math.max(
    ...kolom.map(({ peran, k }) => (peran === "program" || peran === "indikator" ? k : -1)),
  );
  return ubahKolom(
    kolom,
    // "nama_opd" of an export says whose row it is, and of nobody that he answers for it.
    ({ peran, eja, judul, k }) =>
      peran === "lain" &&
      !judul.includes("_") &&
      (PERANGKAT.test(eja.trim()) || (k > namaAkhir && BAGIAN_KANTOR.test(eja.trim()))),
    (satu) => ubahPeran(satu, "penanggung_jawab", YAKIN.jelas, { kunci: "judul", isi: satu.judul }),
  );
}

/** "Sumber Data" right of what is measured: a note; below a group ("Sebab | Uraian, Sumber") it is something of the group. */
export function sumberData(kolom: readonly KolomKerja[]): KolomKerja[] {
  const diukur = Math.max(...kolom.map(({ peran, k }) => (DIUKUR.has(peran) ? k : -1)));
  const ada = (awal: RegExp): boolean => kolom.some(({ peran }) => awal.test(peran));
  const terukur = ada(/^target/) && ada(/^(?:realisasi|capaian)/);
  return ubahKolom(
    kolom,
    ({ peran, eja, k }) =>
      peran === "lain" && terukur && k > diukur && /^sumber(?: data)?$/i.test(eja.trim()),
    (satu) => ubahPeran(satu, "keterangan", YAKIN.jelas, { kunci: "judul", isi: satu.judul }),
  );
}

/** "Kode | Uraian | Anggaran": what a code stands for. */
export function uraianBerkode(kolom: readonly KolomKerja[]): KolomKerja[] {
  const ada = (dicari: Peran): boolean => kolom.some(({ peran }) => peran === dicari);
  if (!ada("kode") || !ada("pagu") || ada("program") || ada("indikator")) return [...kolom];
  return ubahKolom(
    kolom,
    ({ peran, eja }) => peran === "lain" && /^uraian$/i.test(eja.trim()),
    (satu) => ubahPeran(satu, "program", YAKIN.cukup, { kunci: "judul", isi: satu.judul }),
  );
}

const KANTOR =
  /^(?:(?:sekretariat|inspektorat|setda|satpol)\b|(?:dinas|badan|bidang|bid|bagian|bag|seksi|sie|sub ?bid(?:ang)?|sub ?bag(?:ian)?|kecamatan|kelurahan|uptd?|puskesmas|kantor|balai)\.? \p{L})/iu;

/** "Unit" over "Bidang Kesmas", "Sekretariat": who does it, and no unit of measure. */
export function unitKantor(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  const berkantor = (satu: KolomKerja): boolean => {
    const teks = bacaan.teks(satu);
    const kantor = teks.filter((isi) => KANTOR.test(isi)).length;
    return new Set(teks).size >= 2 && kantor >= teks.length * BAGIAN.separuh;
  };
  return ubahKolom(
    kolom,
    (satu, i) =>
      satu.peran === "satuan" &&
      !/satuan/i.test(satu.eja) &&
      (berkantor(satu) || (i <= KOLOM_NAMA && bukanSatuan(satu, bacaan))),
    (satu) => ubahPeran(satu, "penanggung_jawab", YAKIN.jelas, { kunci: "isiKolom" }),
  );
}

/** Names of the rows stand in the first two columns. */
const KOLOM_NAMA = 1;

/** "Unit" over "IGD", "Farmasi", "Rawat Inap": words, none of them anything that things are counted in. */
function bukanSatuan(satu: KolomKerja, bacaan: BacaanKolom): boolean {
  const teks = bacaan.teks(satu);
  return new Set(teks).size >= 2 && bacaan.kadarAngka(satu) === 0 && !teks.some(namaSatuan);
}

/** "Unit | Indikator | Target": left of the indicators it is no unit of measure, but who reaches them. */
export function unitDiKiri(kolom: readonly KolomKerja[]): KolomKerja[] {
  const indikator = kolom.find(({ peran }) => peran === "indikator")?.k ?? -1;
  return ubahKolom(
    kolom,
    ({ peran, eja, k }) => peran === "satuan" && k < indikator && /^unit$/i.test(eja.trim()),
    (satu) => ubahPeran(satu, "penanggung_jawab", YAKIN.jelas, { kunci: "judul", isi: satu.judul }),
  );
}

/** "Output | Indicator | Target": a level of names above the indicators, as a program is; without these it is one. */
export function keluaranBernama(kolom: readonly KolomKerja[]): KolomKerja[] {
  const ada = (dicari: Peran): boolean => kolom.some(({ peran }) => peran === dicari);
  if (!ada("indikator") && !(ada("program") && ada("target"))) return [...kolom];
  const peranBaru = ada("indikator") ? "program" : "indikator";
  return ubahKolom(
    kolom,
    ({ peran, eja }) => peran === "lain" && /^(?:project )?outputs?$/i.test(eja.trim()),
    (satu) => ubahPeran(satu, peranBaru, YAKIN.cukup, { kunci: "judul", isi: satu.judul }),
  );
}

/** "Kuantitas | Kualitas | Waktu | Biaya" under Target: of the four aspects of a civil servant's work the first is counted. */
export function aspekKerja(kolom: readonly KolomKerja[]): KolomKerja[] {
  const berkuantitas = ({ grup }: KolomKerja): boolean =>
    kolom.some((lain) => lain.grup === grup && grup >= 0 && /^kuant/i.test(judulDaun(lain.eja)));
  return ubahKolom(
    kolom,
    (satu) => /^(?:kual|mutu|waktu|biaya)/i.test(judulDaun(satu.eja)) && berkuantitas(satu),
    (satu) => ubahPeran(satu, "lain", YAKIN.batas, { kunci: "judul", isi: satu.judul }),
  );
}

/** "Rencana Aksi" where no column names a program or an activity: it does. */
export function rencanaAksi(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (kolom.some(({ peran }) => peran === "program")) return [...kolom];
  return ubahKolom(
    kolom,
    ({ peran, eja }) =>
      peran === "lain" &&
      /^(?:uraian |nama )?(?:(?:rencana|langkah) aksi|aksi|inisiatif(?: strategis)?|action plans?|actions?)$/i.test(
        eja.trim(),
      ),
    (satu) => ubahPeran(satu, "program", YAKIN.cukup, { kunci: "judul", isi: satu.judul }),
  );
}

const PRIORITAS =
  /^(?:(?:program |sasaran )?prioritas|isu strategis|arah kebijakan|agenda(?: prioritas)?|tema)(?: (?:pembangunan|daerah|nasional|provinsi|kabupaten|kota|rkpd|rpjmd))*$/i;

/** "Prioritas Daerah | Indikator | Target": left of the indicators, where nothing is called a sasaran, what they measure. */
export function prioritasDiKiri(kolom: readonly KolomKerja[]): KolomKerja[] {
  const indikator = kolom.find(({ peran }) => peran === "indikator")?.k ?? -1;
  if (kolom.some(({ peran }) => peran === "sasaran")) return [...kolom];
  return ubahKolom(
    kolom,
    ({ peran, eja, k }) =>
      (peran === "lain" || peran === "keterangan") && k < indikator && PRIORITAS.test(eja.trim()),
    (satu) => ubahPeran(satu, "sasaran", YAKIN.cukup, { kunci: "judul", isi: satu.judul }),
  );
}

const LETAK = /\b(?:lokasi|alamat|tempat|wilayah|kecamatan|desa|kelurahan|daerah irigasi)\b/i;
const KANTOR_TEGAS =
  /^(?:(?:sekretariat|sekretaris|inspektorat|inspektur|direktur|setda|setwan|satpol|rsud|subbag\p{L}*|pptk|ppk|camat|lurah|asisten|kadis|kaban|kabag|kapus|kasubid|wakasek)\b|(?:kepala|ka|ketua|koordinator|manajer)\.? (?!keluarga|kk\b)\p{L}|(?:dinas|badan|bidang|bagian|bag|seksi|bid|sub ?bid(?:ang)?|sub ?bag(?:ian)?|uptd?|kabid|kasubbag|kasi|kasubbid)\.? \p{L})/iu;

/** "Bidang", "Pengampu Data" over "Sekretariat", "Bidang Kesmas": who answers for the row, whatever the title. */
export function namaKantor(kolom: readonly KolomKerja[], bacaan: BacaanKolom): KolomKerja[] {
  if (kolom.some(({ peran }) => peran === "penanggung_jawab")) return [...kolom];
  return ubahKolom(
    kolom,
    (satu) => {
      const teks =
        satu.peran === "lain" && satu.judul !== "" && !LETAK.test(satu.eja) ? bacaan.teks(satu) : [];
      const kantor = teks.filter((isi) => KANTOR_TEGAS.test(isi)).length;
      const cukup = BAGIAN_KANTOR.test(satu.eja.trim()) ? 1 : teks.length * BAGIAN.kebanyakan;
      return new Set(teks).size >= 2 && kantor >= cukup;
    },
    (satu) => ubahPeran(satu, "penanggung_jawab", YAKIN.jelas, { kunci: "isiKolom" }),
  );
}
