import { alamatLembar, bacaArea, lembarDari, tulisArea } from "../../domain/lembar/area";
import { samaNama, type KerangkaBuku, type NilaiBlok } from "../../domain/lembar/buku";
import { NAMA_REVIU, type ReviuLama } from "../../domain/reviu/lembar-reviu";
import type { LembarMentah } from "../../domain/tabel";
import type { SkalaBuku } from "../../domain/warna/lembar-terbaca";
import { antreKerangka } from "../baca-kerangka";
import { antreJurnal, type BukuJurnal, type IsiLama } from "../jurnal";
import { bacaBuku } from "../warna/baca-buku";
import { bacaIsi } from "../warna/baca-isi";
import { antreSkala, skalaTanpaLembar } from "../warna/baca-skala";

/** What a review is made from: every visible sheet but its own, the workbook's scale, and the last review's sheet. */
export interface SumberReviu {
  readonly buku: KerangkaBuku;
  readonly lembar: readonly LembarMentah[];
  readonly skala: SkalaBuku;
  readonly lama?: ReviuDibaca;
  readonly jurnal: BukuJurnal;
}

/** The last review's sheet with all that stands on it. */
export interface ReviuDibaca extends ReviuLama {
  readonly terpakai: IsiLama;
}

/** Queues the cells of the last review; the function gives what was read. */
function antreLama(context: Excel.RequestContext, buku: KerangkaBuku): () => ReviuDibaca | undefined {
  const item = buku.nama.find(({ nama }) => samaNama(nama, NAMA_REVIU.area));
  const judul = item && lembarDari(item.rumus);
  const petak = item && bacaArea(item.rumus);
  if (judul === undefined || !petak) return () => undefined;
  const area = tulisArea(petak);
  const sheet = context.workbook.worksheets.getItem(judul);
  const isi = sheet.getRange(area).load("values");
  const semua = sheet.getUsedRange(true).load("address,formulas");
  return () => ({
    judul,
    area: alamatLembar(judul, area),
    nilai: isi.values as NilaiBlok,
    terpakai: { area: semua.address, rumus: semua.formulas },
  });
}

/** Titles of sheets that the add-in makes of other sheets: what they repeat is reviewed where it was typed. */
function lembarTurunan({ nama }: KerangkaBuku): string[] {
  const turunan = nama.filter((satu) => /^LKJIP_Area/i.test(satu.nama));
  return turunan.flatMap(({ rumus }) => lembarDari(rumus) ?? []);
}

/** Reads all visible sheets in three round trips, a fourth where large sheets need their formats. */
export async function bacaSumberReviu(context: Excel.RequestContext): Promise<SumberReviu> {
  const kerangka = antreKerangka(context);
  const jurnal = antreJurnal(context);
  const dibuka = await bacaBuku(context, { jenis: "buku" });
  const [buku, catatan] = [kerangka(), jurnal()];
  const turunan = lembarTurunan(buku);
  const skala = skalaTanpaLembar(dibuka.pengaturan);
  const bacaLama = antreLama(context, buku);
  const lembar = await bacaIsi(
    context,
    dibuka.lembar.filter(({ nama }) => !turunan.some((satu) => samaNama(satu, nama))),
    antreSkala(context, dibuka, skala),
  );
  const lama = bacaLama();
  return {
    buku,
    jurnal: catatan,
    lembar: lembar.map(({ mentah }) => mentah),
    skala: skala.skala,
    ...(lama ? { lama } : {}),
  };
}
