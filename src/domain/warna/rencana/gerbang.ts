import { angkaDari } from "../../tabel/baris/sel-angka";
import { BAGIAN, BARIS_CUKUP, BARIS_DILIHAT, SELISIH, dekatJumlah } from "../../tabel/batas";
import { YAKIN_CUKUP, type KolomTabel, type Peran } from "../../tabel/hasil-tabel";
import type { Pembanding, TabelUkur } from "../../tabel/isi/tabel-ukur";
import { betulkanKata } from "../../tabel/kata/betulkan";
import { rapikanJudul } from "../../tabel/kata/kata";
import { judulDaun } from "../../tabel/peran/kolom-kerja";
import { YAKIN } from "../../tabel/yakin";
import { kecocokanPembanding, pembandingKolom } from "./pembanding";

/**
 * Why a table is not acted on without asking, whatever its words were taken for, and the letters of the columns:
 * - `TAK_TERBUKTI`: no figures of the table show that these columns are what they were taken for;
 * - `SAINGAN`: these columns may be meant as well;
 * - `ANGKA_TAK_DIKENAL`: what the figures of these columns are is not known.
 * Asking costs the user one click, a wrong colour costs the trust in all of them.
 */
export interface KeberatanGerbang {
  readonly kode: "TAK_TERBUKTI" | "SAINGAN" | "ANGKA_TAK_DIKENAL";
  readonly kolom: readonly string[];
}

/** Roles of which a second, unsure column may be the one that is meant. */
const DIUKUR: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi_rp",
  "serapan",
]);
const BERNAMA: ReadonlySet<Peran> = new Set(["indikator", "program", "sasaran", "penanggung_jawab"]);
const UANG_KELUAR: ReadonlySet<Peran> = new Set(["realisasi_rp", "serapan"]);
/** Other promises than the year's: which of them a bare "Realisasi" belongs to is not said. */
const JANJI_LAIN: ReadonlySet<Peran> = new Set([
  "target_tw",
  "realisasi_tw",
  "target_renstra",
  "target_tahun",
]);

function baris(ukur: TabelUkur): readonly number[] {
  return ukur.baris.slice(0, BARIS_DILIHAT);
}

function banyakAngka(ukur: TabelUkur, kolom: string): number {
  return baris(ukur).filter((satu) => ukur.baca(satu, kolom).jenis === "angka").length;
}

/** Half of what stands in the column are figures. */
function berangka(ukur: TabelUkur, { kolom }: KolomTabel): boolean {
  const isi = baris(ukur)
    .map((satu) => ukur.baca(satu, kolom).jenis)
    .filter((jenis) => jenis !== "kosong" && jenis !== "strip");
  const angka = banyakAngka(ukur, kolom);
  return angka > 0 && angka >= isi.length * BAGIAN.separuh;
}

const huruf = (kolom: readonly KolomTabel[]): string[] => kolom.map((satu) => satu.kolom);

function keberatan(
  kode: KeberatanGerbang["kode"],
  kolom: readonly KolomTabel[],
): readonly KeberatanGerbang[] {
  return kolom.length === 0 ? [] : [{ kode, kolom: huruf(kolom) }];
}

/** The formula of a cell works on both cells of its row's pair, whatever stands in them today. */
function merujukPasangan(ukur: TabelUkur, satu: number, kolom: string, pembanding: Pembanding): boolean {
  const rumus = ukur.rumus(satu, kolom).replaceAll("$", "");
  return [pembanding.target, pembanding.realisasi].every(
    (huruf) => huruf !== undefined && new RegExp(`(?:^|[^A-Z!:])${huruf}${satu}(?!\\d)`).test(rumus),
  );
}

/** Figures of the column (two where there are, and half of them), or a formula, follow from the pair of their row. */
function terbukti(ukur: TabelUkur, { kolom, alasan }: KolomTabel): boolean {
  const pembanding = pembandingKolom(ukur, kolom);
  const { banyak, cocok } = kecocokanPembanding(ukur, kolom, pembanding);
  return (
    alasan.kunci === "data" ||
    (cocok > 0 && cocok >= Math.min(2, banyak) && cocok >= banyak * BAGIAN.separuh) ||
    baris(ukur).some((satu) => merujukPasangan(ukur, satu, kolom, pembanding))
  );
}

/** The same figure in every row, so that it does not matter which of the two is meant. */
function samaAngka(ukur: TabelUkur, a: string, b: string): boolean {
  return baris(ukur).every((satu) => {
    const [nilaiA, nilaiB] = [angkaDari(ukur.baca(satu, a)), angkaDari(ukur.baca(satu, b))];
    return nilaiA === nilaiB || Math.abs((nilaiA ?? Infinity) - (nilaiB ?? 0)) <= SELISIH.digitTerhalus;
  });
}

/** Columns that could be meant as well: of the same title, or of such a role and unsure; a group's mean is none. */
function saingan({ kolom, peran, judul }: KolomTabel, ukur: TabelUkur): KolomTabel[] {
  const banyak = banyakAngka(ukur, kolom);
  return ukur.tabel.kolom.filter(
    (satu) =>
      satu.kolom !== kolom &&
      ((satu.alasan.kunci === "kembar" && satu.alasan.isi === judul && satu.peran === "lain") ||
        (satu.peran === peran && satu.yakin < YAKIN_CUKUP && DIUKUR.has(peran))) &&
      berangka(ukur, satu) &&
      banyakAngka(ukur, satu.kolom) > banyak * BAGIAN.separuh &&
      !samaAngka(ukur, kolom, satu.kolom),
  );
}

/** The figures of three columns side by side are a second measurement, and its percent was not understood. */
function ukuranKedua({ kolom: milik }: KolomTabel, ukur: TabelUkur): KolomTabel[] {
  const { kolom } = ukur.tabel;
  return kolom.filter((satu, i) => {
    const [target, realisasi] = [kolom[i - 2]?.kolom, kolom[i - 1]?.kolom];
    if (satu.peran !== "lain" || satu.yakin >= YAKIN_CUKUP || satu.bagian !== null) return false;
    if (target === undefined || realisasi === undefined || realisasi === milik || target === milik)
      return false;
    const { banyak, cocok } = kecocokanPembanding(ukur, satu.kolom, {
      target,
      realisasi,
      hanyaPositif: true,
    });
    return banyak >= BARIS_CUKUP && cocok >= banyak * BAGIAN.hampirSemua;
  });
}

const MENGUKUR = /capai|cakup|tercapai|serap|realisasi|achiev|attain|target|\bthd\b|terhadap/i;

/** More than a bare "%", "Persentase" or "Capaian": the title names what the share is of. */
const KHUSUS = /\p{L}{4,}/u;
const BERNAMA_UKUR: ReadonlySet<Peran> = new Set(["indikator", "program", "sasaran"]);

/** "Jumlah (A) | Jumlah (B) | Hasil (%)": a share of two counts that nobody called a promise and what was reached. */
function pasanganTebakan(ukur: TabelUkur, { judul, peran }: KolomTabel): boolean {
  if (peran !== "capaian" || MENGUKUR.test(judul)) return false;
  const ditemukan = (satu: Peran): boolean => ukur.kolom(satu)?.alasan.kunci === "dataDitemukan";
  // "Sekolah | Kuota | Diterima | Keterisian (%)": rows that name nothing measured, a percent that names no achievement.
  const takBernama =
    !ukur.tabel.kolom.some((satu) => BERNAMA_UKUR.has(satu.peran)) && KHUSUS.test(judulDaun(judul));
  return takBernama || (ditemukan("target") && ditemukan("realisasi"));
}

const KUMULATIF = /\b(?:s\s*[./]?\s*d|sampai|hingga|kumulatif|akumulasi|akum)\b/i;
const kumulatif = (judul: string): boolean => KUMULATIF.test(betulkanKata(judul));

/** "Bulan Ini | %" beside "s.d. Bulan Ini | %": which of the two is the capaian of the report, only the office knows. */
function waktuLain({ judul, kolom, peran }: KolomTabel, ukur: TabelUkur): KolomTabel[] {
  return ukur.tabel.kolom.filter(
    (satu) =>
      peran === "capaian" &&
      satu.peran === "capaian" &&
      satu.kolom !== kolom &&
      satu.triwulan === null &&
      kumulatif(satu.judul) !== kumulatif(judul),
  );
}

/**
 * The column, or those it is compared with, are only like such columns elsewhere. A title that speaks of achievement
 * and figures that agree vouch for each other.
 */
function hanyaMirip(ukur: TabelUkur, kolom: KolomTabel): KolomTabel[] {
  const { target, realisasi } = pembandingKolom(ukur, kolom.kolom);
  const bernama = kolom.peran === "capaian" && MENGUKUR.test(kolom.judul);
  const dilihat = bernama ? [kolom.kolom] : [kolom.kolom, target, realisasi];
  return ukur.tabel.kolom.filter((satu) => satu.alasan.kunci === "mirip" && dilihat.includes(satu.kolom));
}

/** The achievements of several equal parts, where no column speaks of the whole: to be coloured only when the user says so. */
export function bagianSetara({ tabel }: TabelUkur): KolomTabel[] {
  const capaian = tabel.kolom.filter((satu) => satu.peran === "capaian");
  const utuh = capaian.some((satu) => satu.bagian === null);
  const banyak = new Set(capaian.map((satu) => satu.bagian)).size;
  return !utuh && banyak > 1 ? capaian : [];
}

/** Targets near 100: the percent and the value reached look alike, and the other one follows better. */
function tertukar(ukur: TabelUkur, { kolom, peran }: KolomTabel): KolomTabel[] {
  const { target, realisasi } = pembandingKolom(ukur, kolom);
  if (peran !== "capaian" || target === undefined || realisasi === undefined) return [];
  const begini = kecocokanPembanding(ukur, kolom, { target, realisasi }).cocok;
  const begitu = kecocokanPembanding(ukur, realisasi, { target, realisasi: kolom }).cocok;
  return begitu > begini ? ukur.tabel.kolom.filter((satu) => [kolom, realisasi].includes(satu.kolom)) : [];
}

const TARGET = /\btarget\b/i;
const JANJI: ReadonlySet<Peran> = new Set(["target", "target_tw"]);

/** The target does not call itself one, and another column does: "Sasaran Bumil | K6 | Cakupan (%) | Target TW 3 (%)". */
function janjiBernama(ukur: TabelUkur, { kolom, peran }: KolomTabel): KolomTabel[] {
  if (peran !== "capaian") return [];
  const { target } = pembandingKolom(ukur, kolom);
  const tebakan = ukur.tabel.kolom.some(
    (satu) => satu.kolom === target && (satu.yakin < YAKIN_CUKUP || !TARGET.test(satu.judul)),
  );
  return ukur.tabel.kolom.filter(
    (satu) =>
      tebakan &&
      satu.kolom !== target &&
      TARGET.test(satu.judul) &&
      JANJI.has(satu.peran) &&
      berangka(ukur, satu),
  );
}

/** Objections to colouring a column of percentages unasked; none: it may be done. */
export function gerbangWarna(ukur: TabelUkur, kolom: KolomTabel): readonly KeberatanGerbang[] {
  return [
    ...(terbukti(ukur, kolom) && !pasanganTebakan(ukur, kolom) ? [] : keberatan("TAK_TERBUKTI", [kolom])),
    ...keberatan("TAK_TERBUKTI", hanyaMirip(ukur, kolom)),
    ...keberatan("SAINGAN", [
      ...tertukar(ukur, kolom),
      ...janjiBernama(ukur, kolom),
      ...saingan(kolom, ukur),
      ...ukuranKedua(kolom, ukur),
      ...waktuLain(kolom, ukur),
    ]),
  ];
}

/** Target and realisasi of which one is not sure, unless they name the same thing: "Target IKM", "Nilai IKM". */
function pasanganRagu(ukur: TabelUkur): KolomTabel[] {
  const pasangan = [ukur.kolom("target"), ukur.kolom("realisasi")].flatMap((satu) => satu ?? []);
  if (!ukur.tabel.kolom.some(({ peran }) => BERNAMA.has(peran))) return pasangan;
  const kata = ({ judul }: KolomTabel): string[] => [...(judul.toLowerCase().match(/\p{L}{2,}/gu) ?? [])];
  const [satu = [], lain = []] = pasangan.map(kata);
  if (satu.some((isi) => lain.includes(isi))) return [];
  return pasangan.filter(({ yakin }) => yakin < YAKIN.kuat);
}

/** Money spent in a table that names works, not indicators, unless its own share of the budget is borne out. */
function uangTercampur(ukur: TabelUkur): KolomTabel[] {
  const serapan = ukur.kolom("serapan");
  if (ukur.kolom("indikator") || (serapan && terbukti(ukur, serapan))) return [];
  return ukur.tabel.kolom.filter(({ peran }) => UANG_KELUAR.has(peran));
}

/** In nearly every row the figures of these columns add up to the realisasi: its months. */
function rincianRealisasi(ukur: TabelUkur, kolom: readonly KolomTabel[]): boolean {
  const realisasi = ukur.kolom("realisasi")?.kolom;
  if (realisasi === undefined || kolom.length < 2) return false;
  const angka = (satu: number, huruf: string): number => angkaDari(ukur.baca(satu, huruf)) ?? 0;
  const terisi = baris(ukur).filter((satu) => angka(satu, realisasi) !== 0);
  const sama = terisi.filter((satu) =>
    dekatJumlah(
      kolom.map(({ kolom: huruf }) => angka(satu, huruf)),
      angka(satu, realisasi),
    ),
  );
  return sama.length > 1 && sama.length >= terisi.length * BAGIAN.hampirSemua;
}

/** Columns of figures whose meaning is not known, or not surely. */
function angkaAsing(ukur: TabelUkur): KolomTabel[] {
  const asing = ukur.tabel.kolom.filter(
    (satu) =>
      ((satu.peran === "lain" && satu.bagian === null) ||
        (DIUKUR.has(satu.peran) && satu.yakin < YAKIN_CUKUP)) &&
      berangka(ukur, satu),
  );
  return rincianRealisasi(ukur, asing) ? [] : asing;
}

/** The office has judged the rows already ("Tercapai", "Belum Tercapai"): a second verdict may say something else. */
function vonisSendiri(ukur: TabelUkur): KolomTabel[] {
  const kriteria = ukur.kolom("kriteria");
  const terisi = kriteria && baris(ukur).some((satu) => !ukur.kosong(satu, kriteria.kolom));
  return kriteria && terisi ? [kriteria] : [];
}

/** A column that follows from the realisasi and another one: the percent of this table, whatever it was taken for. */
function persenTertulis(ukur: TabelUkur): KolomTabel[] {
  const realisasi = ukur.kolom("realisasi")?.kolom;
  const angka = ukur.tabel.kolom.filter((satu) => satu.kolom !== realisasi && berangka(ukur, satu));
  const mengikuti = (persen: KolomTabel, janji: KolomTabel): boolean => {
    const { banyak, cocok } = kecocokanPembanding(ukur, persen.kolom, { target: janji.kolom, realisasi });
    return banyak > 1 && cocok >= banyak * BAGIAN.hampirSemua;
  };
  return angka.filter((persen) => angka.some((janji) => janji !== persen && mengikuti(persen, janji)));
}

/** What was reached is called "Capaian" here: a second column of that name would say something else. */
function bernamaCapaian(ukur: TabelUkur): KolomTabel[] {
  const realisasi = ukur.kolom("realisasi");
  // Tidied first: a line break may have cut the word ("Capa- ian").
  const judul = rapikanJudul(realisasi?.judul ?? "");
  const capaian = realisasi && /capaian/.test(judul) && !/realisasi|\breal\b/.test(judul);
  return capaian ? [realisasi] : [];
}

/** Objections to computing a capaian unasked and writing it into new columns; none: it may be done. */
export function gerbangTambah(ukur: TabelUkur): readonly KeberatanGerbang[] {
  const janjiLain = ukur.tabel.kolom.filter(({ peran }) => JANJI_LAIN.has(peran));
  return [
    ...keberatan("TAK_TERBUKTI", pasanganRagu(ukur)),
    ...keberatan("SAINGAN", [
      ...uangTercampur(ukur),
      ...janjiLain,
      ...vonisSendiri(ukur),
      ...bernamaCapaian(ukur),
      ...persenTertulis(ukur),
    ]),
    ...keberatan("ANGKA_TAK_DIKENAL", angkaAsing(ukur)),
  ];
}
