import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const GOLONGAN = /^(?:I|II|III|IV)\s*\/\s*[a-e]$/;
const BULAN_CUKUP = 6;

interface Keliru {
  readonly kepala: string;
  readonly sel: string;
  readonly isi: "golongan" | "bulan";
}

/** Golongan under a column that is called something else: the header of the table before was copied. */
function golongan(tabel: TabelReviu): Keliru[] {
  return tabel.kolom.flatMap(({ kolom, judul }) => {
    const isi = tabel.data
      .map(({ baris }) => tabel.ukur.teks(baris, kolom).trim())
      .filter((teks) => teks !== "");
    const semua = isi.length > 2 && isi.every((teks) => GOLONGAN.test(teks));
    if (!semua || /gol|pangkat|ruang|jabatan|uraian/i.test(judul)) return [];
    return [{ kepala: judul, sel: `${kolom}${String(tabel.tabel.kepala.akhir)}`, isi: "golongan" as const }];
  });
}

/** Months under a group that speaks of places. */
function bulan(tabel: TabelReviu): Keliru[] {
  const kolom = tabel.kolom.filter(({ arti }) => arti === "bulan");
  const [satu] = kolom;
  const grup = satu?.judul.split("|")[0]?.trim() ?? "";
  if (!satu || kolom.length < BULAN_CUKUP || !/\blokasi\b|\bkecamatan\b|\bkelurahan\b/i.test(grup)) return [];
  return [{ kepala: grup, sel: `${satu.kolom}${String(tabel.tabel.kepala.awal)}`, isi: "bulan" }];
}

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  return [...golongan(tabel), ...bulan(tabel)].map(({ kepala, sel, isi }) =>
    buatTemuan(
      "KEPALA_KELIRU",
      "peringatan",
      { kepala, isi },
      { lembar: tabel.lembar, sel, tabel: tabel.judul, tertulis: kepala, yakin: 0.85 },
    ),
  );
}

/** The words above a column do not tell what stands in it. */
export const KEPALA_KELIRU: Aturan = {
  kode: "KEPALA_KELIRU",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap(dariTabel),
  contoh: {
    menyala: {
      lembar: contoh("No\tPendidikan\tJumlah", "1\tIV/b\t2", "2\tIV/a\t3", "3\tIII/d\t5", "\tTotal\t10"),
      sel: "B1",
    },
    diam: contoh("No\tGolongan\tJumlah", "1\tIV/b\t2", "2\tIV/a\t3", "3\tIII/d\t5", "\tTotal\t10"),
  },
};
