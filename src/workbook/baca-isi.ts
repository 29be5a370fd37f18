import { bacaArea, lembarDari, tulisArea } from "../domain/lembar/area";
import {
  lembarKami,
  samaNama,
  type BlokTerbaca,
  type BukuTerbaca,
  type KerangkaBuku,
  type NilaiBlok,
  type TabelTerbaca,
} from "../domain/lembar/buku";
import { LEMBAR } from "../domain/lembar/daftar";
import { selPersen } from "../domain/lembar/persen-sel";

/** Named blocks of ours that still stand somewhere. */
function namaTerpakai(buku: KerangkaBuku): { nama: string; lembar: string }[] {
  const dibaca: readonly string[] = LEMBAR.flatMap(({ selBernama }) => selBernama);
  return buku.nama.flatMap(({ nama, rumus }) => {
    const lembar = dibaca.some((satu) => samaNama(satu, nama)) ? lembarDari(rumus) : undefined;
    return lembar === undefined ? [] : [{ nama, lembar }];
  });
}

/** Tables of ours by name, and any other table on a sheet that is ours (users rename tables). */
function tabelTerpakai(buku: KerangkaBuku): KerangkaBuku["tabel"] {
  const kami = lembarKami(buku);
  const tabelKami: readonly string[] = LEMBAR.flatMap(({ tabel }) => tabel.map(({ nama }) => nama));
  const milikKami = (nama: string): boolean => tabelKami.some((satu) => samaNama(satu, nama));
  return buku.tabel.filter(({ nama, lembar }) => milikKami(nama) || kami.includes(lembar));
}

const tanpaLembar = (alamat: string): string => alamat.slice(alamat.lastIndexOf("!") + 1);

/** A table while it is being read: its cells, and what stands below it down to the end of the sheet's used cells. */
function antreTabel({ workbook }: Excel.RequestContext, { nama, lembar }: KerangkaBuku["tabel"][number]) {
  const item = workbook.tables.getItem(nama);
  const akhir = workbook.worksheets.getItem(lembar).getUsedRange(true).getLastCell();
  const bawah = item.getRange().getLastRow().getOffsetRange(1, 0);
  return {
    nama,
    lembar,
    kepala: item.getHeaderRowRange().load("address,values"),
    badan: item.getDataBodyRange().load("address,values,numberFormat"),
    seluruh: item.getRange().load("address"),
    bawah: bawah.getBoundingRect(akhir).load("address,values"),
  };
}

/** The rows that truly lie below the table; where nothing does, the block reaches up into it. */
function blokBawah(lembar: string, seluruh: Excel.Range, bawah: Excel.Range): BlokTerbaca | undefined {
  const [tabel, petak] = [bacaArea(tanpaLembar(seluruh.address)), bacaArea(tanpaLembar(bawah.address))];
  if (!tabel || !petak) return undefined;
  const buang = Math.max(0, tabel.bawah + 1 - petak.atas);
  const nilai = (bawah.values as NilaiBlok).slice(buang);
  return { lembar, area: tulisArea({ ...petak, atas: petak.atas + buang }), nilai };
}

function susunTabel({
  nama,
  lembar,
  kepala,
  badan,
  seluruh,
  bawah,
}: ReturnType<typeof antreTabel>): TabelTerbaca {
  const [awal = ""] = tanpaLembar(kepala.address).split(":");
  const akhir = tanpaLembar(badan.address).split(":").at(-1) ?? awal;
  const isi = badan.values as NilaiBlok;
  const blok = blokBawah(lembar, seluruh, bawah);
  return {
    nama,
    lembar,
    area: `${awal}:${akhir}`,
    nilai: [...(kepala.values as NilaiBlok), ...isi],
    persen: [[], ...selPersen(isi, badan.numberFormat)],
    format: [[], ...(badan.numberFormat as string[][])],
    ...(blok ? { bawah: blok } : {}),
  };
}

/** Queues the reading of our tables and named cells, whatever their number; the function gives what was read. */
export function antreIsi(context: Excel.RequestContext, buku: KerangkaBuku): () => BukuTerbaca {
  const { workbook } = context;
  const tabel = tabelTerpakai(buku).map((satu) => antreTabel(context, satu));
  const nama = namaTerpakai(buku).map((satu) => ({
    ...satu,
    isi: workbook.names.getItem(satu.nama).getRange().load("address,values,formulas"),
  }));
  const aplikasi = workbook.application.load("decimalSeparator");
  return () => ({
    ...buku,
    isiTabel: tabel.map(susunTabel),
    isiNama: Object.fromEntries(
      nama.map(({ nama: kunci, lembar, isi }): [string, BlokTerbaca] => [
        kunci.toLowerCase(),
        { lembar, area: tanpaLembar(isi.address), nilai: isi.values as NilaiBlok, rumus: isi.formulas },
      ]),
    ),
    komaDesimal: aplikasi.decimalSeparator === ",",
  });
}

/** Reads our tables and named cells: one sync. */
export async function bacaIsi(context: Excel.RequestContext, buku: KerangkaBuku): Promise<BukuTerbaca> {
  const baca = antreIsi(context, buku);
  await context.sync();
  return baca();
}
