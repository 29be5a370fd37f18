import { YAKIN_CUKUP, type KolomTabel, type Tabel } from "../tabel/hasil-tabel";
import type { TemuanTabel } from "../tabel/isi/temuan-tabel";
import type { TabelUkur } from "../tabel/isi/tabel-ukur";
import type { LembarTerbaca, SkalaBuku } from "./lembar-terbaca";
import type { PilihanTabel } from "./rencana";
import type { SebabRagu } from "./temuan-warna";

/** What a plan for one table is made from. */
export interface BahanRencana {
  readonly lembar: LembarTerbaca;
  readonly tabel: Tabel;
  /** What the table says, as everybody reads it. */
  readonly ukur: TabelUkur;
  readonly pilihan: PilihanTabel;
  readonly skala: SkalaBuku;
  /** The user chose or confirmed what the columns mean. */
  readonly dipastikan: boolean;
  /** The user chose the formula of capaian, or coloured the table by it an earlier time. */
  readonly rumusDijawab: boolean;
}

/** Codes of the reader that say target, realisasi and capaian do not agree: then nothing is done unasked. */
const BERTENTANGAN = new Set(["CAPAIAN_BERTENTANGAN", "CAPAIAN_RAGU", "KOLOM_TERTUKAR", "BENTUK_CAMPURAN"]);

/** Some capaian above 100 % belongs to a thing of which less is better: the best colour for the worst news. */
export function polaritasJanggal({ tabel, dipastikan }: BahanRencana): boolean {
  return !dipastikan && tabel.temuan.some(({ kode }) => kode === "POLARITAS_JANGGAL");
}

/** What the reader found against target, realisasi and capaian of a table. */
function pertentangan({ tabel }: BahanRencana): TemuanTabel | undefined {
  // The reader checks money too; what it finds there says nothing about indicators.
  const uang = new Set(tabel.kolom.filter(({ peran }) => peran === "serapan").map((satu) => satu.kolom));
  return tabel.temuan.find(
    ({ kode, sel = "" }) => BERTENTANGAN.has(kode) && !uang.has(sel.replace(/\d+$/, "")),
  );
}

/** May a command act on these columns without asking? */
export function yakinKolom(bahan: BahanRencana, kolom: readonly KolomTabel[]): boolean {
  if (bahan.dipastikan) return true;
  return kolom.every(({ yakin }) => yakin >= YAKIN_CUKUP) && pertentangan(bahan) === undefined;
}

/** What the plan is unsure of in these columns: figures that disagree say more than the weakest of the meanings. */
export function sebabRagu(bahan: BahanRencana, kolom: readonly KolomTabel[]): SebabRagu {
  const temuan = pertentangan(bahan);
  const [terlemah] = [...kolom].sort((a, b) => a.yakin - b.yakin);
  if (!temuan) return terlemah ? { jenis: "arti", kolom: terlemah } : { jenis: "bentuk" };
  const [target, realisasi] = [bahan.ukur.kolom("target")?.kolom, bahan.ukur.kolom("realisasi")?.kolom];
  return {
    jenis: "angka",
    temuan,
    ...(target === undefined ? {} : { target }),
    ...(realisasi === undefined ? {} : { realisasi }),
  };
}

/** Messages about single cells of a table; the screen lists no more than this many. */
export const PESAN_TERBANYAK = 50;
