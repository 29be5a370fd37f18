import { angkaDari } from "../../tabel/baris/sel-angka";
import { BAGIAN, BARIS_CUKUP, SELISIH } from "../../tabel/batas";
import { YAKIN_CUKUP, type KolomTabel, type Peran, type Tabel } from "../../tabel/hasil-tabel";
import { utuh } from "../../tabel/isi/kolom-peran";
import type { Pembanding, TabelUkur } from "../../tabel/isi/tabel-ukur";
import { judulKumulatif } from "../../tabel/kata/ciri-judul";
import { rapikanJudul } from "../../tabel/kata/kata";
import { judulDaun } from "../../tabel/peran/kolom-kerja";
import { banyakTerisi, baris, berangka, DIUKUR, keberatan, type KeberatanGerbang } from "./keberatan";
import { kolomWaktu } from "./baris-berwaktu";
import { capaianTersurat } from "./capaian-tersurat";
import { keberatanMakna } from "./gerbang-makna";
import { kecocokanPembanding, pembandingKolom } from "../../tabel/isi/pembanding";

/** The formula of a cell works on both cells of its row's pair, whatever stands in them today. */
function merujukPasangan(ukur: TabelUkur, satu: number, kolom: string, pembanding: Pembanding): boolean {
  const rumus = ukur.rumus(satu, kolom).replaceAll("$", "");
  return [pembanding.target, pembanding.realisasi].every(
    (huruf) => huruf !== undefined && new RegExp(`(?:^|[^A-Z!:])${huruf}${satu}(?!\\d)`).test(rumus),
  );
}

/** Figures of the column (two where there are, and half of them), or a formula, follow from the pair of their row. */
export function terbukti(ukur: TabelUkur, { kolom, alasan }: KolomTabel): boolean {
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

const AKHIR: ReadonlySet<Peran> = new Set(["target_renstra", "target_tahun", "kondisi_akhir"]);

/** "Tingkat Kemajuan" beside "Target Akhir Renstra": it follows from that one, and says how far the plan has come. */
function kemajuanRencana(ukur: TabelUkur, persen: KolomTabel): boolean {
  const realisasi = ukur.kolom("realisasi")?.kolom;
  return ukur.tabel.kolom.some((satu) => {
    if (!AKHIR.has(satu.peran)) return false;
    const akhir = { target: satu.kolom, realisasi };
    const { banyak, cocok } = kecocokanPembanding(ukur, persen.kolom, akhir);
    const lurus = kecocokanPembanding(ukur, persen.kolom, { ...akhir, hanyaPositif: true }).cocok;
    return banyak >= BARIS_CUKUP && cocok >= banyak * BAGIAN.hampirSemua && lurus >= banyak * BAGIAN.separuh;
  });
}

/** Columns that could be meant as well: of the same title, or of such a role and unsure; a group's mean is none. */
function saingan({ kolom, peran, judul }: KolomTabel, ukur: TabelUkur): KolomTabel[] {
  const banyak = banyakTerisi(ukur, kolom);
  return ukur.tabel.kolom.filter(
    (satu) =>
      satu.kolom !== kolom &&
      ((satu.alasan.kunci === "kembar" && satu.alasan.isi === judul && satu.peran === "lain") ||
        (satu.peran === peran && satu.yakin < YAKIN_CUKUP && DIUKUR.has(peran))) &&
      berangka(ukur, satu) &&
      banyakTerisi(ukur, satu.kolom) > banyak * BAGIAN.separuh &&
      !samaAngka(ukur, kolom, satu.kolom) &&
      !(peran === "capaian" && kemajuanRencana(ukur, satu)),
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
const PERSEN = /\bp(?:ers|ros|res)en(?:tase)?\b|\bpercent(?:age)?\b/gi;
const berkhusus = ({ judul }: KolomTabel): boolean => KHUSUS.test(judulDaun(judul).replace(PERSEN, " "));
const BERNAMA_UKUR: ReadonlySet<Peran> = new Set(["indikator", "program", "sasaran"]);

/** "Jumlah (A) | Jumlah (B) | Hasil (%)": a share of two counts that nobody called a promise and what was reached. */
function pasanganTebakan(ukur: TabelUkur, persen: KolomTabel): boolean {
  if (persen.peran !== "capaian" || MENGUKUR.test(persen.judul)) return false;
  const ditemukan = (satu: Peran): boolean => ukur.kolom(satu)?.alasan.kunci === "dataDitemukan";
  // "Sekolah | Kuota | Diterima | Keterisian (%)": rows that name nothing measured, a percent that names no achievement.
  const takBernama = !ukur.tabel.kolom.some((satu) => BERNAMA_UKUR.has(satu.peran)) && berkhusus(persen);
  return takBernama || (ditemukan("target") && ditemukan("realisasi"));
}

/** "Bulan Ini | %" beside "s.d. Bulan Ini | %": which of the two is the capaian of the report, only the office knows. */
function waktuLain({ judul, kolom, peran }: KolomTabel, ukur: TabelUkur): KolomTabel[] {
  return ukur.tabel.kolom.filter(
    (satu) =>
      peran === "capaian" &&
      satu.peran === "capaian" &&
      satu.kolom !== kolom &&
      satu.triwulan === null &&
      judulKumulatif(satu.judul) !== judulKumulatif(judul),
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

const PASANGAN: ReadonlySet<Peran> = new Set(["target", "realisasi", "pagu", "realisasi_rp"]);

/** What the figures made a promise or its result is none on other sheets: then the percent is of something else. */
function pasanganDisangkal({ tabel }: TabelUkur): KolomTabel[] {
  return tabel.kolom.filter(
    ({ peran, alasan: { aturan } }) =>
      peran === "lain" && aturan?.alasan.kunci === "dataDitemukan" && PASANGAN.has(aturan.peran),
  );
}

/**
 * The achievements of several equal parts, or of quarters or halves of the year, where no column speaks of the whole: to be coloured
 * only when the user says so.
 */
export function bagianSetara({ tabel }: TabelUkur): KolomTabel[] {
  const capaian = tabel.kolom.filter((satu) => satu.peran === "capaian");
  if (capaian.some((satu) => satu.bagian === null)) return [];
  return [...serapanSetara(tabel), ...capaianSetara(tabel, capaian)];
}

/** The shares of several budgets ("RM | %", "PNBP | %") or of several quarters' money, none of which is the row's. */
function serapanSetara({ kolom }: Tabel): KolomTabel[] {
  const serapan = kolom.filter((satu) => satu.peran === "serapan");
  const bertriwulan = new Set(serapan.flatMap(({ triwulan }) => triwulan ?? [])).size > 1;
  const sebagian = ({ bagian, triwulan }: KolomTabel): boolean =>
    bagian !== null || (bertriwulan && triwulan !== null);
  return serapan.some(utuh) ? [] : serapan.filter(sebagian);
}

function capaianSetara(tabel: Tabel, capaian: readonly KolomTabel[]): KolomTabel[] {
  // Parts whose own achievement was not understood stand beside those whose was.
  const banyak = new Set(tabel.kolom.flatMap(({ bagian }) => bagian ?? [])).size;
  const setara = banyak > 1 ? capaian : [];
  return [...setara, ...tabel.kolom.filter((satu) => satu.peran === "capaian_tw")];
}

/** Targets near 100: the percent and the value reached look alike, and the other one follows better. */
function tertukar(ukur: TabelUkur, { kolom, peran }: KolomTabel): KolomTabel[] {
  const { target, realisasi } = pembandingKolom(ukur, kolom);
  if (peran !== "capaian" || target === undefined || realisasi === undefined) return [];
  const begini = kecocokanPembanding(ukur, kolom, { target, realisasi }).cocok;
  const begitu = kecocokanPembanding(ukur, realisasi, { target, realisasi: kolom }).cocok;
  return begitu > begini ? ukur.tabel.kolom.filter((satu) => [kolom, realisasi].includes(satu.kolom)) : [];
}

/** A hundred percent is promised, the whole of those who are counted: their share is the achievement. */
function seluruhnya(ukur: TabelUkur, { kolom, judul }: KolomTabel): boolean {
  const isi = baris(ukur).flatMap((satu) => {
    const baca = ukur.baca(satu, kolom);
    return baca.jenis === "angka" ? [baca] : [];
  });
  const berpersen = /%|\bpersen/i.test(judul) || isi.every(({ persen }) => persen);
  return berpersen && isi.length >= BARIS_CUKUP && isi.every(({ nilai }) => nilai === 100);
}

/** Tidied first: a line break may have cut the word ("Tar- get"). */
const bernamaTarget = (judul: string): boolean => /\btarget\b/.test(rapikanJudul(judul));
const JANJI: ReadonlySet<Peran> = new Set(["target", "target_tw"]);

/** The target does not call itself one, and another column does: "Sasaran Bumil | K6 | Cakupan (%) | Target TW 3 (%)". */
function janjiBernama(ukur: TabelUkur, { kolom, peran }: KolomTabel): KolomTabel[] {
  if (peran !== "capaian") return [];
  const { target } = pembandingKolom(ukur, kolom);
  const tebakan = ukur.tabel.kolom.some(
    (satu) => satu.kolom === target && (satu.yakin < YAKIN_CUKUP || !bernamaTarget(satu.judul)),
  );
  return ukur.tabel.kolom.filter(
    (satu) =>
      tebakan &&
      satu.kolom !== target &&
      bernamaTarget(satu.judul) &&
      JANJI.has(satu.peran) &&
      berangka(ukur, satu) &&
      !seluruhnya(ukur, satu),
  );
}

/** The percent and the pair that it is compared with. */
function makna(ukur: TabelUkur, persen: KolomTabel): readonly KeberatanGerbang[] {
  const { target, realisasi } = pembandingKolom(ukur, persen.kolom);
  const milik = (huruf: string | undefined) => ukur.tabel.kolom.find(({ kolom }) => kolom === huruf);
  return keberatanMakna(ukur, { target: milik(target), realisasi: milik(realisasi), persen });
}

/** Objections to colouring a column of percentages unasked; none: it may be done. */
export function gerbangWarna(ukur: TabelUkur, kolom: KolomTabel): readonly KeberatanGerbang[] {
  const jelas = (terbukti(ukur, kolom) && !pasanganTebakan(ukur, kolom)) || capaianTersurat(ukur, kolom);
  return [
    ...(jelas ? [] : keberatan("TAK_TERBUKTI", [kolom])),
    ...keberatan("TAK_TERBUKTI", [...hanyaMirip(ukur, kolom), ...pasanganDisangkal(ukur)]),
    ...keberatan("BARIS_BERWAKTU", kolomWaktu(ukur)),
    ...keberatan("SAINGAN", [
      ...tertukar(ukur, kolom),
      ...janjiBernama(ukur, kolom),
      ...saingan(kolom, ukur),
      ...ukuranKedua(kolom, ukur),
      ...waktuLain(kolom, ukur),
    ]),
    ...makna(ukur, kolom),
  ];
}
