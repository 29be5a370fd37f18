import { rapikanJudul } from "../kata/kata";
import { YAKIN } from "../yakin";
import { judulDaun, ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** Words by which a title says that its figure was promised, or that it was found. */
const PENANDA = /\b(?:target|nilai|skor|score|hasil|value|tahun|thn|persen(?:tase)?)\b|%|\b(?:19|20)\d\d\b/g;
/** What makes "D/S (%)" or "IDM 2024" a figure and not the name of a row, left of its target too. */
const TERUKUR = /\b(?:nilai|skor|score|hasil|value|persen(?:tase)?)\b|%|\b(?:19|20)\d\d\b/;

const daun = ({ eja }: KolomKerja): string => rapikanJudul(judulDaun(eja));

/** The thing that a title names ("ikm", "d s"); "" where it names none. */
export const benda = (kolom: KolomKerja): string =>
  daun(kolom).replace(PENANDA, " ").replace(/\s+/g, " ").trim();

/** "Hasil Indeks": what was found, said less surely than "Realisasi" does. */
const hasilnya = ({ peran, tafsir }: KolomKerja): boolean => peran === "realisasi" && tafsir.inti === "hasil";

/** "Nilai IKM" beside "Target IKM": the same thing, not as it was promised but as it is. */
function pasangan(satu: KolomKerja, target: KolomKerja): boolean {
  const kanan = satu.k > target.k;
  return (
    (satu.peran === "lain" || hasilnya(satu)) &&
    !satu.tafsir.lalu &&
    !satu.tafsir.bulan &&
    satu.tafsir.inti !== "lainnya" &&
    (kanan || TERUKUR.test(daun(satu))) &&
    (satu.grup === target.grup || satu.grup < 0 || target.grup < 0) &&
    benda(satu) === benda(target)
  );
}

/**
 * "Target IKM | Nilai IKM", "D/S (%) | Target D/S (%)": where nothing is called a realisasi, the column that names the
 * thing of a target without the word is what was reached. A percent may be a share of something else: the user is asked.
 */
export function senamaTarget(kolom: readonly KolomKerja[]): KolomKerja[] {
  if (kolom.some((satu) => satu.peran.startsWith("realisasi") && !hasilnya(satu))) return [...kolom];
  const target = kolom.filter((satu) => satu.peran === "target" && benda(satu) !== "");
  // "K/S | Target K/S | D/S | Target D/S": several things, none of which measures the row.
  if (new Set(target.map(benda)).size !== 1) return [...kolom];
  return ubahKolom(
    kolom,
    (satu) => target.some((lain) => pasangan(satu, lain)),
    (satu) =>
      ubahPeran(satu, "realisasi", satu.tafsir.persen ? YAKIN.ragu : YAKIN.jelas, {
        kunci: "judul",
        isi: satu.judul,
      }),
  );
}
