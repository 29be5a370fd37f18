import { alamatLembar, bacaArea, lembarDari, tulisArea } from "../../domain/lembar/area";
import { samaNama, type KerangkaBuku, type NilaiBlok } from "../../domain/lembar/buku";
import { NAMA_CATATAN } from "../../domain/reviu/catatan-hasil";
import { lembarTurunan } from "../../domain/reviu/lembar-turunan";
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
  /** The record of the rounds before. */
  readonly catatanLama?: ReviuDibaca;
  readonly jurnal: BukuJurnal;
}

/** A list of ours with all that stands on its sheet. */
export interface ReviuDibaca extends ReviuLama {
  readonly terpakai: IsiLama;
  /** Its sheet is protected: nothing of it may be written. */
  readonly terkunci: boolean;
}

/** Queues the cells of a list of ours, by the name of its area; the function gives what was read. */
function antreLama(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  area: string,
): () => ReviuDibaca | undefined {
  const item = buku.nama.find(({ nama }) => samaNama(nama, area));
  const judul = item && lembarDari(item.rumus);
  const petak = item && bacaArea(item.rumus);
  if (judul === undefined || !petak) return () => undefined;
  const isiArea = tulisArea(petak);
  const sheet = context.workbook.worksheets.getItem(judul);
  const isi = sheet.getRange(isiArea).load("values");
  const semua = sheet.getUsedRange(true).load("address,formulas");
  const proteksi = sheet.protection.load("protected");
  return () => ({
    judul,
    area: alamatLembar(judul, isiArea),
    nilai: isi.values as NilaiBlok,
    terpakai: { area: semua.address, rumus: semua.formulas },
    terkunci: proteksi.protected,
  });
}

/** Queues what else is to be read of a workbook whose frame is known; `judul` are the sheets that are reviewed. */
type Serta<T> = (buku: KerangkaBuku, judul: readonly string[]) => T;

/** Reads all visible sheets in three round trips, a fourth where large sheets need their formats. */
export async function bacaSumberReviu(context: Excel.RequestContext): Promise<SumberReviu> {
  return (await bacaSumberDengan(context, () => undefined)).sumber;
}

/** The same, and in the same round trips what `antre` queues; `serta` is what it gave. */
export async function bacaSumberDengan<T>(
  context: Excel.RequestContext,
  antre: Serta<T>,
): Promise<{ readonly sumber: SumberReviu; readonly serta: T }> {
  const kerangka = antreKerangka(context);
  const jurnal = antreJurnal(context);
  const dibuka = await bacaBuku(context, { jenis: "buku" });
  const [buku, catatan] = [kerangka(), jurnal()];
  const turunan = lembarTurunan(buku.nama);
  const skala = skalaTanpaLembar(dibuka.pengaturan);
  const bacaLama = antreLama(context, buku, NAMA_REVIU.area);
  const bacaCatatanLama = antreLama(context, buku, NAMA_CATATAN.area);
  const dipilih = dibuka.lembar.filter(({ nama }) => !turunan.some((satu) => samaNama(satu, nama)));
  const serta = antre(
    buku,
    dipilih.map(({ nama }) => nama),
  );
  const lembar = await bacaIsi(context, dipilih, antreSkala(context, dibuka, skala));
  const [lama, catatanLama] = [bacaLama(), bacaCatatanLama()];
  const sumber: SumberReviu = {
    buku,
    jurnal: catatan,
    lembar: lembar.map(({ mentah }) => mentah),
    skala: skala.skala,
    ...(lama ? { lama } : {}),
    ...(catatanLama ? { catatanLama } : {}),
  };
  return { sumber, serta };
}
