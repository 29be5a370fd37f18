import { lembarDari } from "../domain/lembar/area";
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
  const tabelKami: readonly string[] = LEMBAR.flatMap(({ tabel }) => tabel);
  const milikKami = (nama: string): boolean => tabelKami.some((satu) => samaNama(satu, nama));
  return buku.tabel.filter(({ nama, lembar }) => milikKami(nama) || kami.includes(lembar));
}

const tanpaLembar = (alamat: string): string => alamat.slice(alamat.lastIndexOf("!") + 1);

/** Reads our tables and named cells: one sync, whatever their number. */
export async function bacaIsi(context: Excel.RequestContext, buku: KerangkaBuku): Promise<BukuTerbaca> {
  const { workbook } = context;
  const tabel = tabelTerpakai(buku).map((satu) => {
    const item = workbook.tables.getItem(satu.nama);
    return {
      ...satu,
      kepala: item.getHeaderRowRange().load("address,values"),
      badan: item.getDataBodyRange().load("address,values"),
    };
  });
  const nama = namaTerpakai(buku).map((satu) => ({
    ...satu,
    isi: workbook.names.getItem(satu.nama).getRange().load("address,values,formulas"),
  }));
  const aplikasi = workbook.application.load("decimalSeparator");
  await context.sync();
  return {
    ...buku,
    isiTabel: tabel.map(({ nama: judul, lembar, kepala, badan }): TabelTerbaca => {
      const [awal = ""] = tanpaLembar(kepala.address).split(":");
      const akhir = tanpaLembar(badan.address).split(":").at(-1) ?? awal;
      const nilai = [...kepala.values, ...badan.values] as NilaiBlok;
      return { nama: judul, lembar, area: `${awal}:${akhir}`, nilai };
    }),
    isiNama: Object.fromEntries(
      nama.map(({ nama: kunci, lembar, isi }): [string, BlokTerbaca] => [
        kunci.toLowerCase(),
        { lembar, area: tanpaLembar(isi.address), nilai: isi.values as NilaiBlok, rumus: isi.formulas },
      ]),
    ),
    komaDesimal: aplikasi.decimalSeparator === ",",
  };
}
