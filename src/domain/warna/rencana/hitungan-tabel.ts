import { alamatLembar } from "../../lembar/area";
import type { KolomTabel } from "../../tabel/hasil-tabel";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { namaBuruk } from "../../tabel/kata/nama-buruk";
import { PESAN_TERBANYAK, sebabRagu, yakinKolom, type BahanRencana } from "../bahan";
import { temuanWarna, type TemuanWarna } from "../temuan-warna";
import { BENTUK_BARU, type BentukIsian } from "./bentuk-isian";
import { rupaPasangan, type RupaKolomPasangan } from "./pasangan-tabel";
import { barisTakTerjumlah } from "./tak-terjumlah";
import { rumusCapaianExcel, rumusCapaianLkjip } from "./rumus-kolom";
import { nilaiPasangan, rujukanPasangan, type SumberPasangan } from "./sumber-pasangan";

/** How the rows of a table become a capaian, wherever it will be written. */
export interface HitunganTabel {
  readonly rupa: RupaKolomPasangan;
  /** The formula of a data row; "" where its pair is none and the cell stays blank. */
  readonly rumus: (baris: number) => string;
  /** May the figures be computed without asking? */
  readonly yakin: boolean;
  /** What speaks against computing unasked. */
  readonly keberatan: readonly TemuanWarna[];
  /** What is good to know of the figures. */
  readonly catatan: readonly TemuanWarna[];
}

/** Names of which less is better, where realisasi by target would be computed: only the office knows its formula. */
function polaritasRagu(
  { pilihan, lembar, rumusDijawab }: BahanRencana,
  sel: TabelUkur,
  kolom: string,
): TemuanWarna[] {
  if (pilihan.polaritas !== "positif" || rumusDijawab) return [];
  return sel.baris
    .filter((baris) => !sel.kosong(baris, kolom) && namaBuruk(sel.nama(baris)))
    .map((baris) =>
      temuanWarna(
        "POLARITAS_RAGU",
        { nama: sel.nama(baris) },
        { sel: alamatLembar(lembar.mentah.nama, `${kolom}${baris}`) },
      ),
    )
    .slice(0, PESAN_TERBANYAK);
}

/** Percents and indices of which a sum is asked for. */
function jumlahRagu(
  { lembar, dipastikan }: BahanRencana,
  sel: TabelUkur,
  { target, realisasi, cara }: SumberPasangan,
): TemuanWarna[] {
  if (cara !== "jumlah" || dipastikan) return [];
  return barisTakTerjumlah(sel, [...target, ...realisasi])
    .map((baris) => {
      const alamat = alamatLembar(lembar.mentah.nama, `${realisasi[0]?.kolom ?? "A"}${baris}`);
      return temuanWarna("JUMLAH_RAGU", { nama: sel.nama(baris) }, { sel: alamat });
    })
    .slice(0, PESAN_TERBANYAK);
}

function kurangYakin(bahan: BahanRencana, kolom: readonly KolomTabel[]): TemuanWarna[] {
  if (yakinKolom(bahan, kolom)) return [];
  const huruf = kolom.map((satu) => satu.kolom).join(", ");
  return [temuanWarna("KURANG_YAKIN", { kolom: huruf, sebab: sebabRagu(bahan, kolom) })];
}

/** What is found in all the columns that a pair is made of. */
function rupaSumber(
  bahan: BahanRencana,
  sel: TabelUkur,
  { target, realisasi }: SumberPasangan,
): RupaKolomPasangan {
  const rupa = realisasi.flatMap((r, i) => {
    const t = target[i] ?? target[0];
    return t ? [rupaPasangan(bahan, sel, t.kolom, r.kolom)] : [];
  });
  return {
    perluLkjip: rupa.some((satu) => satu.perluLkjip),
    strip: rupa.length === 1 && rupa.some((satu) => satu.strip),
    persenBerbeda: rupa.some((satu) => satu.persenBerbeda),
    temuan: rupa.flatMap(({ temuan }) => temuan).slice(0, PESAN_TERBANYAK),
  };
}

/** Some pair of the row is no pair. */
function bercela(sel: TabelUkur, { target, realisasi }: SumberPasangan, baris: number): boolean {
  return realisasi.some((r, i) => {
    const t = target[i] ?? target[0];
    return t !== undefined && sel.cela(baris, t.kolom, r.kolom) !== undefined;
  });
}

/** What the reader has named as no pair is left blank, whatever a formula would make of it. */
function rumusBaris(
  { pilihan: { polaritas } }: BahanRencana,
  sel: TabelUkur,
  sumber: SumberPasangan,
  { perluLkjip, strip }: RupaKolomPasangan,
  tulis: BentukIsian["tulis"],
): (baris: number) => string {
  const dihitung = new Set(sel.baris.filter((baris) => !bercela(sel, sumber, baris)));
  const dibawahNol = sel.baris.some((baris) => Number(nilaiPasangan(sumber, sel, baris)[0]) < 0);
  return (baris) => {
    if (!dihitung.has(baris)) return "";
    const [t, r] = rujukanPasangan(sumber, baris);
    if (perluLkjip) return rumusCapaianLkjip(t, r, polaritas, tulis);
    return rumusCapaianExcel(t, r, { strip, polaritas, dibawahNol, tulis });
  };
}

/**
 * Looks at the pairs of a table: the formula of each row, how sure that is, and what the user should know.
 * @param tulis how the formula writes its ratio
 */
export function hitunganTabel(
  bahan: BahanRencana,
  sel: TabelUkur,
  sumber: SumberPasangan,
  tulis: BentukIsian["tulis"] = BENTUK_BARU.tulis,
): HitunganTabel {
  const rupa = rupaSumber(bahan, sel, sumber);
  const ragu = [
    ...polaritasRagu(bahan, sel, sumber.realisasi[0]?.kolom ?? ""),
    ...jumlahRagu(bahan, sel, sumber),
  ];
  // Parts are here only where the user chose them: that answers what they are.
  const kolom = [...sumber.target, ...sumber.realisasi].filter(({ bagian }) => bagian === null);
  const info = { tingkat: "info" } as const;
  return {
    rupa,
    rumus: rumusBaris(bahan, sel, sumber, rupa, tulis),
    yakin:
      yakinKolom(bahan, kolom) &&
      (bahan.dipastikan ||
        (kolom.every(({ peran }) => peran !== "lain") && !rupa.persenBerbeda && ragu.length === 0)),
    keberatan: [...kurangYakin(bahan, kolom), ...ragu],
    catatan: [
      temuanWarna("POLARITAS", { nama: bahan.pilihan.polaritas }, info),
      ...(rupa.perluLkjip ? [temuanWarna("PERLU_LKJIP", {}, info)] : []),
      ...rupa.temuan,
    ],
  };
}
