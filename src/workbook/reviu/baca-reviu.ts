import { alamatLembar, bacaArea, lembarDari, tulisArea } from "../../domain/lembar/area";
import { samaNama, type KerangkaBuku, type NilaiBlok } from "../../domain/lembar/buku";
import { NAMA_CATATAN } from "../../domain/reviu/catatan-hasil";
import { lembarTurunan } from "../../domain/reviu/lembar-turunan";
import { NAMA_REVIU, type ReviuLama } from "../../domain/reviu/lembar-reviu";
import type { LembarMentah } from "../../domain/tabel";
import type { SkalaBuku } from "../../domain/warna/lembar-terbaca";
import { antreKerangka } from "../baca-kerangka";
import type { RupaSel } from "../../domain/jurnal/rupa-sel";
import { antreJurnal, antreRupa, type BukuJurnal, type IsiLama } from "../jurnal";
import { bacaBuku } from "../warna/baca-buku";
import { bacaIsi } from "../warna/baca-isi";
import { antreSkala, skalaTanpaLembar } from "../warna/baca-skala";
import { antreTanda, type TandaBuku } from "./tanda";

/** What a review is made from: every visible sheet but its own, the workbook's scale, and the last review's sheet. */
export interface SumberReviu {
  readonly buku: KerangkaBuku;
  readonly lembar: readonly LembarMentah[];
  readonly skala: SkalaBuku;
  readonly lama?: ReviuDibaca;
  /** The record of the rounds before. */
  readonly catatanLama?: ReviuDibaca;
  /** The marks on those sheets, where they were asked for. */
  readonly tanda?: TandaBuku;
  readonly jurnal: BukuJurnal;
}

/** How the cells of a list of ours look, so that the journal can give that back. */
export interface RupaLama {
  /** Undefined: too many cells. */
  readonly sel: RupaSel | undefined;
  /** All cells of the sheet that hold something or look like something. */
  readonly terpakai: string;
}

/** A list of ours with all that stands on its sheet. */
export interface ReviuDibaca extends ReviuLama {
  readonly terpakai: IsiLama;
  /** Its sheet is protected: nothing of it may be written. */
  readonly terkunci: boolean;
  /** Where it was asked for. */
  readonly rupa?: RupaLama;
}

/** Queues how the cells of a list of ours look. */
function antreRupaLama(sheet: Excel.Worksheet, area: string): () => RupaLama {
  const sel = antreRupa(sheet, area);
  const terpakai = sheet.getUsedRange(false).load("address");
  return () => ({ sel: sel(), terpakai: terpakai.address });
}

/** Queues the cells of a list of ours, by the name of its area; the function gives what was read. */
function antreLama(
  context: Excel.RequestContext,
  buku: KerangkaBuku,
  area: string,
  berupa: boolean,
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
  const rupa = berupa ? antreRupaLama(sheet, isiArea) : undefined;
  return () => ({
    judul,
    area: alamatLembar(judul, isiArea),
    nilai: isi.values as NilaiBlok,
    terpakai: { area: semua.address, rumus: semua.formulas },
    terkunci: proteksi.protected,
    ...(rupa ? { rupa: rupa() } : {}),
  });
}

/** What a piece of work needs besides the figures, in the same round trips. */
export interface MintaReviu {
  /** Name of the area of that list of ours which will be written anew. */
  readonly ditulis?: string;
  /** Are the marks on the sheets to be read? */
  readonly tanda?: (buku: KerangkaBuku) => boolean;
}

/** Queues what else is to be read of a workbook whose frame is known. */
type Serta<T> = (buku: KerangkaBuku) => T;

/** Reads all visible sheets in three round trips, more where they hold more than one answer can. */
export async function bacaSumberReviu(
  context: Excel.RequestContext,
  minta: MintaReviu = {},
): Promise<SumberReviu> {
  return (await bacaSumberDengan(context, () => undefined, minta)).sumber;
}

/** The same, and in the same round trips what `antre` queues; `serta` is what it gave. */
export async function bacaSumberDengan<T>(
  context: Excel.RequestContext,
  antre: Serta<T>,
  { ditulis, tanda }: MintaReviu = {},
): Promise<{ readonly sumber: SumberReviu; readonly serta: T }> {
  const kerangka = antreKerangka(context);
  const jurnal = antreJurnal(context);
  const dibuka = await bacaBuku(context, { jenis: "buku" });
  const [buku, catatan] = [kerangka(), jurnal()];
  const turunan = lembarTurunan(buku.nama);
  const skala = skalaTanpaLembar(dibuka.pengaturan);
  const milik = (area: string) => antreLama(context, buku, area, area === ditulis);
  const [bacaLama, bacaCatatanLama] = [milik(NAMA_REVIU.area), milik(NAMA_CATATAN.area)];
  const dipilih = dibuka.lembar.filter(({ nama }) => !turunan.some((satu) => samaNama(satu, nama)));
  const serta = antre(buku);
  const judul = dipilih.map(({ nama }) => nama);
  const bertanda = tanda?.(buku) ? antreTanda(context, judul) : undefined;
  const lembar = await bacaIsi(context, dipilih, {
    lain: () => antreSkala(context, dibuka, skala),
    susulan: bertanda?.susulan,
  });
  const [lama, catatanLama] = [bacaLama(), bacaCatatanLama()];
  const sumber: SumberReviu = {
    buku,
    jurnal: catatan,
    lembar: lembar.map(({ mentah }) => mentah),
    skala: skala.skala,
    ...(lama ? { lama } : {}),
    ...(catatanLama ? { catatanLama } : {}),
    ...(bertanda ? { tanda: await bertanda.hasil() } : {}),
  };
  return { sumber, serta };
}
