import { angkaDari } from "../../tabel/baris/sel-angka";
import { BAGIAN, dekatJumlah } from "../../tabel/batas";
import { YAKIN_CUKUP, type KolomTabel, type Peran } from "../../tabel/hasil-tabel";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { rapikanJudul } from "../../tabel/kata/kata";
import { YAKIN } from "../../tabel/yakin";
import { sebelumAkhirTahun } from "../../tabel/kata/sebelum-akhir-tahun";
import { kolomWaktu } from "./baris-berwaktu";
import { terbukti } from "./gerbang";
import { keberatanMakna } from "./gerbang-makna";
import { baris, berangka, DIUKUR, keberatan, type KeberatanGerbang } from "./keberatan";
import { kecocokanPembanding } from "../../tabel/isi/pembanding";
import { judulAtas } from "./sekitar-tabel";
import type { SumberPasangan } from "./sumber-pasangan";

const BERNAMA: ReadonlySet<Peran> = new Set(["indikator", "program", "sasaran", "penanggung_jawab"]);
const UANG_KELUAR: ReadonlySet<Peran> = new Set(["realisasi_rp", "serapan"]);
/** Other promises than the year's: which of them a bare "Realisasi" belongs to is not said. */
const JANJI_LAIN: ReadonlySet<Peran> = new Set([
  "target_tw",
  "realisasi_tw",
  "target_renstra",
  "target_tahun",
]);

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

/** "62% (410 koperasi)": one cell says two figures. */
const DUA_ANGKA = /\d[^()]*\([^()]*\d/;

/** Rows whose two cells are filled and are no two numbers: "48–52", "Dokumen disahkan". How they compare, the office decides. */
function takTerhitung(ukur: TabelUkur): KolomTabel[] {
  const pasangan = [ukur.kolom("target"), ukur.kolom("realisasi")].flatMap((satu) => satu ?? []);
  const jenis = (satu: number): string[] =>
    pasangan.map(({ kolom }) =>
      DUA_ANGKA.test(ukur.teks(satu, kolom)) ? "teks" : ukur.baca(satu, kolom).jenis,
    );
  const terisi = baris(ukur)
    .map(jenis)
    .filter((isi) => isi.every((satu) => DITULIS.has(satu)));
  const terhitung = terisi.filter((isi) => isi.every((satu) => satu === "angka"));
  return terhitung.length < terisi.length * BAGIAN.separuh ? pasangan : [];
}

/** Something is written there, and no "-" or "n/a". */
const DITULIS: ReadonlySet<string> = new Set(["angka", "rentang", "teks", "rusak"]);

/** Only a part of the year by its own title or by one above the table: compared with a whole year's target it says little. */
function belumSetahun(ukur: TabelUkur): KolomTabel[] {
  const realisasi = ukur.kolom("realisasi");
  if (!realisasi) return [];
  return [realisasi.judul, ...judulAtas(ukur)].some(sebelumAkhirTahun) ? [realisasi] : [];
}

/**
 * Objections to computing a capaian unasked and writing it into new columns; none: it may be done.
 * @param sumber what it is computed from, where these are parts: of them too the words around the table may speak
 */
export function gerbangTambah(ukur: TabelUkur, sumber?: SumberPasangan): readonly KeberatanGerbang[] {
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
    ...keberatan("TAK_TERHITUNG", takTerhitung(ukur)),
    ...keberatan("BELUM_SETAHUN", belumSetahun(ukur)),
    ...keberatan("BARIS_BERWAKTU", kolomWaktu(ukur)),
    ...keberatanMakna(ukur, {
      target: ukur.kolom("target") ?? sumber?.target[0],
      realisasi: ukur.kolom("realisasi") ?? sumber?.realisasi[0],
    }),
  ];
}
