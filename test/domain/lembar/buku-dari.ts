import { PENGATURAN_BAWAAN, type Pengaturan } from "../../../src/domain/pengaturan/pengaturan";
import { alamatLembar, bacaArea } from "../../../src/domain/lembar/area";
import type { NilaiBlok } from "../../../src/domain/lembar/buku";
import { LEMBAR, type IsiStruktur } from "../../../src/domain/lembar/daftar";
import type { BukuTerbaca } from "../../../src/domain/lembar/isi-buku";
import type { IsiRencana, RencanaLembar } from "../../../src/domain/lembar/lembar";
import type { KunciTambahan } from "../../../src/domain/lembar/tambahan";
import { susunStruktur } from "../../../src/domain/lembar/struktur";

/** What Excel would give back for a written cell: formulas are not calculated here, the apostrophe is gone. */
function nilaiSel(isi: IsiRencana | undefined): string | number | boolean {
  if (isi === null || isi === undefined) return "";
  if (typeof isi !== "string") return isi;
  return isi.startsWith("=") ? "#BUSY!" : isi.replace(/^'/, "");
}

/** The cell at a place of a planned sheet. */
export function selRencana(rencana: RencanaLembar, alamat: string): IsiRencana | undefined {
  const cari = bacaArea(alamat)!;
  for (const { area, isi } of rencana.blok) {
    const petak = bacaArea(area)!;
    const nilai = isi[cari.atas - petak.atas]?.[cari.kiri - petak.kiri];
    if (cari.atas >= petak.atas && cari.kiri >= petak.kiri && nilai !== undefined) return nilai;
  }
  return undefined;
}

function nilaiArea(rencana: RencanaLembar, area: string): NilaiBlok {
  const petak = bacaArea(area)!;
  return Array.from({ length: petak.bawah - petak.atas + 1 }, (_, r) =>
    Array.from({ length: petak.kanan - petak.kiri + 1 }, (_, c) => {
      const huruf = String.fromCharCode(65 + petak.kiri + c);
      return nilaiSel(selRencana(rencana, `${huruf}${petak.atas + r + 1}`));
    }),
  );
}

/** A workbook as it reads after Siapkan Buku Kerja wrote these contents into an empty one. */
export function bukuDari(
  isi: IsiStruktur,
  pengaturan: Pengaturan = PENGATURAN_BAWAAN,
  dipilih: readonly KunciTambahan[] = [],
): BukuTerbaca {
  const struktur = susunStruktur(isi, pengaturan, dipilih);
  const lembar = LEMBAR.filter(({ tambahan }) => tambahan === undefined || dipilih.includes(tambahan)).map(
    ({ kunci }) => struktur[kunci],
  );
  return {
    lembar: lembar.map(({ judul }, i) => ({ judul, id: `s${i}` })),
    nama: lembar.flatMap((satu) =>
      satu.nama.map(({ nama, area }) => ({ nama, rumus: `=${alamatLembar(satu.judul, area)}` })),
    ),
    tabel: lembar.flatMap((satu) => satu.tabel.map(({ nama }) => ({ nama, lembar: satu.judul }))),
    setelan: {},
    terkunci: false,
    isiTabel: lembar.flatMap((satu) =>
      satu.tabel.map(({ nama, area }) => ({ nama, lembar: satu.judul, area, nilai: nilaiArea(satu, area) })),
    ),
    isiNama: Object.fromEntries(
      lembar.flatMap((satu) =>
        satu.nama.map(({ nama, area }) => [
          nama.toLowerCase(),
          { lembar: satu.judul, area, nilai: nilaiArea(satu, area) },
        ]),
      ),
    ),
    komaDesimal: true,
  };
}
