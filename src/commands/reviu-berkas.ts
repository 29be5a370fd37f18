import { susunBahan } from "../domain/reviu/bahan/bahan";
import { bandingkanPutaran } from "../domain/reviu/putaran";
import { angkaKantor, type AngkaKantor } from "../domain/reviu/rekap";
import type { LembarMentah } from "../domain/tabel";
import { jalankan } from "../workbook/jalankan";
import { bacaSumberReviu } from "../workbook/reviu/baca-reviu";
import type { Bacaan } from "./jenis";
import {
  jatiDiri,
  susunHasil,
  type HasilReviu,
  type PembandingReviu,
  type TemuanDiucapkan,
} from "./reviu-hasil";
import { pesanExcel } from "./teks";

/** A file of many: what was found, and what it says of its office. */
export interface BerkasDireviu {
  readonly hasil: HasilReviu;
  readonly angka: AngkaKantor;
}

/** Reviews the open workbook as one of many files. */
export async function reviuBerkas({ tahunLalu }: PembandingReviu = {}): Promise<Bacaan<BerkasDireviu>> {
  const dibaca = await jalankan((context) => bacaSumberReviu(context));
  if (!dibaca.ada) return { ada: false, pesan: pesanExcel(dibaca.galat) };
  const { lembar, skala } = dibaca.nilai;
  const angka = angkaKantor(susunBahan(lembar, { skala: skala.skala, celah: skala.aturan }));
  return { ada: true, nilai: { hasil: susunHasil(dibaca.nilai, [], tahunLalu), angka } };
}

/** The visible sheets of the open workbook, to lay another one beside them. */
export async function bacaLembarReviu(): Promise<Bacaan<readonly LembarMentah[]>> {
  const dibaca = await jalankan((context) => bacaSumberReviu(context));
  return dibaca.ada
    ? { ada: true, nilai: dibaca.nilai.lembar }
    : { ada: false, pesan: pesanExcel(dibaca.galat) };
}

/** What came and what went between two versions of one workbook. */
export interface PerubahanVersi {
  readonly baru: readonly TemuanDiucapkan[];
  readonly selesai: readonly TemuanDiucapkan[];
}

/** Lays the findings of two versions beside each other; those that stand in both are left out. */
export function bandingkanVersi(lama: HasilReviu, kini: HasilReviu): PerubahanVersi {
  const dulu = lama.temuan.map((ucapan) => ({
    ...jatiDiri(ucapan.temuan),
    keadaan: "terbuka" as const,
    ucapan,
  }));
  const { pasangan, selesai } = bandingkanPutaran(
    dulu,
    kini.temuan.map(({ temuan }) => jatiDiri(temuan)),
  );
  return { baru: kini.temuan.filter((_, i) => !pasangan[i]), selesai: selesai.map(({ ucapan }) => ucapan) };
}
