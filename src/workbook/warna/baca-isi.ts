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
import { Rombongan, type Antrean } from "./rombongan";

/**
 * What can be asked for only after the first round trip, and is then asked for together with the cells. Where Excel
 * refuses that request, the cells are read without it, and the call is not answered.
 */
export type Susulan = () => Antrean;

/** Sheets that were not known on the first round trip are asked for their size now. */
async function kenaliSisa(
  context: Excel.RequestContext,
  dipilih: readonly LembarDipilih[],
  perlu: boolean,
): Promise<LembarDibuka[]> {
  const kerja = dipilih.map((satu) => ({ dipilih: satu, ...(satu.kenalan ?? antreKenalan(satu.sheet)) }));
  if (perlu || dipilih.some(({ kenalan }) => !kenalan)) await context.sync();
  return kerja;
}

/** Parts of one sheet or of several are put together up to `selSekali` cells. */
async function bacaNilai(
  context: Excel.RequestContext,
  kerja: readonly LembarDibuka[],
  lain: readonly Antrean[],
): Promise<readonly Bacaan[]> {
  const semua = kerja.map(mulaiBaca);
  pilihUtuh(semua);
  const rombongan = new Rombongan(context, [...lain, ...semua.flatMap(antreRupaLembar)]);
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
  const { kerja, kisi, gabungan, tersembunyi, tabelExcel, lebarKolom, cetak } = bacaan;
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
    ...(cetak.length > 0 ? { cetak } : {}),
    terproteksi: kerja.proteksi.protected,
    kami,
    tabelExcel,
    ...(batas ? { batas } : {}),
  };
}

/** The cells, and with them what was asked for besides; without that where Excel refuses it. */
async function bacaBersama(
  context: Excel.RequestContext,
  kerja: readonly LembarDibuka[],
  lain: readonly Antrean[],
  susulan: Susulan | undefined,
): Promise<readonly Bacaan[]> {
  if (!susulan) return bacaNilai(context, kerja, lain);
  try {
    return await bacaNilai(context, kerja, [...lain, susulan()]);
  } catch {
    return bacaNilai(context, kerja, lain);
  }
}

/**
 * Reads sheets as they stand, and whatever else was queued. One round trip for what is common; one more for each further
 * `selSekali` cells, and one for the formats of sheets that are too large for that.
 */
export async function bacaIsi(
  context: Excel.RequestContext,
  dipilih: readonly LembarDipilih[],
  lain: readonly Antrean[],
  susulan?: Susulan,
): Promise<LembarTerbaca[]> {
  const kerja = await kenaliSisa(context, dipilih, susulan !== undefined);
  const berisi = kerja.filter(({ terpakai }) => !terpakai.isNullObject);
  const semua = await bacaBersama(context, berisi, lain, susulan);
  await bacaKolomPenting(context, semua);
  const terbaca = new Map(semua.map((satu) => [satu.kerja, satu]));
  return kerja.map((satu) => {
    const ada = terbaca.get(satu);
    return ada ? jadikanTerbaca(ada) : lembarKosong(satu);
  });
}
