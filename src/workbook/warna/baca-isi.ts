import type { LembarTerbaca } from "../../domain/warna/lembar-terbaca";
import { cariLegenda, tanpaLegenda } from "../../domain/warna/legenda/cari-legenda";
import { kananLegenda } from "../../domain/warna/legenda/tempat-legenda";
import {
  antreNilai,
  antreRupaLembar,
  mulaiBaca,
  pilihUtuh,
  potonganBaris,
  type Bacaan,
  type LembarDibuka,
} from "./antre-lembar";
import { antreKenalan, type LembarDipilih } from "./baca-buku";
import { bacaKolomPenting } from "./kolom-penting";
import { antreRupaKantor } from "./rupa-kantor";
import { Rombongan, type Antrean } from "./rombongan";

/**
 * What can be asked for only after the first round trip, and is then asked for together with the cells. Where Excel
 * refuses that request, the cells are read without it, and the call is not answered.
 */
export type Susulan = () => Antrean;

/** What is asked for with the cells, besides them. */
export interface Serta {
  /** Asked for anew where the cells are read a second time. */
  readonly lain?: () => readonly Antrean[];
  readonly susulan?: Susulan | undefined;
  /** What the office has made visible itself: fills, and conditional formats of sheets whose list of them is known. */
  readonly rupa?: boolean;
}

/** Sheets that were not known on the first round trip are asked for their size now. */
async function kenaliSisa(
  context: Excel.RequestContext,
  dipilih: readonly LembarDipilih[],
  { susulan, rupa }: Serta,
): Promise<LembarDibuka[]> {
  const kerja = dipilih.map((satu) => ({
    dipilih: satu,
    ...(satu.kenalan ?? antreKenalan(satu.sheet, rupa)),
  }));
  if (susulan !== undefined || dipilih.some(({ kenalan }) => !kenalan)) await context.sync();
  return kerja;
}

/** Parts of one sheet or of several are put together up to `selSekali` cells. */
async function bacaNilai(
  context: Excel.RequestContext,
  kerja: readonly LembarDibuka[],
  { lain, susulan, rupa }: Serta,
): Promise<readonly Bacaan[]> {
  const semua = kerja.map(mulaiBaca);
  pilihUtuh(semua);
  const serta = [
    ...(lain?.() ?? []),
    ...(susulan ? [susulan()] : []),
    ...(rupa ? antreRupaKantor(semua) : []),
  ];
  const rombongan = new Rombongan(context, [...serta, ...semua.flatMap(antreRupaLembar)]);
  for (const satu of semua)
    for (const potongan of potonganBaris(satu.kisi.blok))
      await rombongan.tambah(potongan.banyak * satu.kisi.blok.kolom, () => antreNilai(satu, potongan));
  await rombongan.kirim();
  return semua;
}

function lembarKosong({ dipilih, proteksi }: LembarDibuka): LembarTerbaca {
  const { nama, id, kami, batas } = dipilih;
  const mentah = { nama, baris0: 0, kolom0: 0, nilai: [], teks: [], gabungan: [] };
  return { id, mentah, terproteksi: proteksi.protected, kami, tabelExcel: [], ...(batas ? { batas } : {}) };
}

function jadikanTerbaca(bacaan: Bacaan): LembarTerbaca {
  const { kerja, kisi, gabungan, tersembunyi, tabelExcel, lebarKolom, cetak, rupa } = bacaan;
  const { id, kami, batas } = kerja.dipilih;
  const mentah = kisi.mentah(gabungan, tersembunyi);
  const legenda = cariLegenda(mentah).map((satu) => ({
    ...satu,
    kanan: kananLegenda(lebarKolom, satu.kiri),
  }));
  return {
    id,
    mentah: tanpaLegenda(mentah, legenda),
    legenda,
    lebarKolom,
    ...rupa,
    ...(cetak.length > 0 ? { cetak } : {}),
    terproteksi: kerja.proteksi.protected,
    kami,
    tabelExcel,
    ...(batas ? { batas } : {}),
  };
}

/** The cells, and with them what was asked for besides; without what Excel may refuse where it does. */
async function bacaBersama(
  context: Excel.RequestContext,
  kerja: readonly LembarDibuka[],
  serta: Serta,
): Promise<readonly Bacaan[]> {
  const { lain } = serta;
  if (!serta.susulan && !serta.rupa) return bacaNilai(context, kerja, serta);
  try {
    return await bacaNilai(context, kerja, serta);
  } catch {
    return bacaNilai(context, kerja, lain ? { lain } : {});
  }
}

/**
 * Reads sheets as they stand, and whatever else was queued. One round trip for what is common; one more for each further
 * `selSekali` cells, and one for the formats of sheets that are too large for that.
 */
export async function bacaIsi(
  context: Excel.RequestContext,
  dipilih: readonly LembarDipilih[],
  serta: Serta = {},
): Promise<LembarTerbaca[]> {
  const kerja = await kenaliSisa(context, dipilih, serta);
  const berisi = kerja.filter(({ terpakai }) => !terpakai.isNullObject);
  const semua = await bacaBersama(context, berisi, serta);
  await bacaKolomPenting(context, semua);
  const terbaca = new Map(semua.map((satu) => [satu.kerja, satu]));
  return kerja.map((satu) => {
    const ada = terbaca.get(satu);
    return ada ? jadikanTerbaca(ada) : lembarKosong(satu);
  });
}
