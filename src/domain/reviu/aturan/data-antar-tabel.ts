import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import type { SelReviu } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { semuaIndikator, type IndikatorReviu } from "../identitas/indikator";
import { kataPokok, pokokJudul } from "../identitas/kata-pokok";
import type { TemuanReviu } from "../temuan-reviu";

interface Data {
  readonly tabel: TabelReviu;
  readonly pokok: readonly string[];
  readonly sel: SelReviu;
}

/** A table that counts something: what its title counts, and the total of it. */
function dataTabel(tabel: TabelReviu): Data[] {
  const total = tabel.total.at(-1);
  const pokok = pokokJudul(tabel.judul);
  if (!total || pokok.length === 0 || tabel.ukur.kolom("target")) return [];
  const kolom =
    tabel.angka.find(({ arti }) => arti === "jumlah") ??
    tabel.angka.find(({ judul }) => {
      const kata = kataPokok(judul);
      return kata.length > 0 && kata.every((satu) => pokok.includes(satu));
    });
  return kolom ? [{ tabel, pokok, sel: tabel.sel(total.baris, kolom.kolom) }] : [];
}

/** Does the data count just what the indicator does ("sama"), or the whole of which it is a part ("seluruhnya")? */
function hubungan(indikator: IndikatorReviu, { pokok }: Data): "sama" | "seluruhnya" | undefined {
  const kata = kataPokok(indikator.nama);
  if (!pokok.every((satu) => kata.includes(satu))) return undefined;
  if (pokok.length === kata.length) return pokok.length > 1 ? "sama" : undefined;
  const satuan = (indikator.realisasi?.angka?.satuan ?? indikator.satuan?.teks ?? "").toLowerCase();
  return pokok.length === 1 && pokok[0] === kata[0] && pokok[0] === satuan ? "seluruhnya" : undefined;
}

function temuanDari(indikator: IndikatorReviu, data: readonly Data[]): TemuanReviu[] {
  const { realisasi, tabel, nama } = indikator;
  const nilai = realisasi?.angka?.nilai;
  if (!realisasi || nilai === undefined || realisasi.angka?.persen) return [];
  const satu = data.find((lain) => hubungan(indikator, lain) !== undefined);
  const seluruh = satu?.sel.nilai;
  if (!satu || seluruh === undefined) return [];
  const lebih = hubungan(indikator, satu) === "seluruhnya";
  if (lebih ? nilai <= seluruh : nilai === seluruh) return [];
  const isi = { tertulis: realisasi.teks, lain: satu.sel.teks, tempat: tempat(satu.tabel, satu.sel), lebih };
  const letak = { ...letakSel(tabel, realisasi.sel), label: nama, tertulis: realisasi.teks };
  return [buatTemuan("DATA_ANTAR_TABEL", "peringatan", isi, { ...letak, yakin: 0.7 })];
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const data = bahan.tabel.flatMap(({ tabel }) => dataTabel(tabel));
  return data.length === 0 ? [] : semuaIndikator(bahan).flatMap((satu) => temuanDari(satu, data));
}

const DATA = [
  "Jumlah Pencari Kerja Terdaftar Menurut Pendidikan di Kota Contoh Tahun 2021",
  "NO\tPENDIDIKAN\tLAKI-LAKI\tPEREMPUAN\tJUMLAH",
  "1\tSMA\t89\t60\t149",
  "2\tD3\t12\t10\t22",
  "3\tS1\t31\t20\t51",
  "JUMLAH\t\t132\t90\t222",
];
const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";

/** A result is not what the table of data behind it counts, or is more than the whole that it is a part of. */
export const DATA_ANTAR_TABEL: Aturan = {
  kode: "DATA_ANTAR_TABEL",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "hitungan",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        Naker: DATA,
        "Bab III": [
          KEPALA,
          "1\tJumlah pencari kerja yang terdaftar\t1.150 orang\t189 orang\t16,43 %",
          "2\tJumlah kios\t10 kios\t5 kios\t50,00 %",
        ],
      }),
      sel: "D2",
    },
    diam: contohBuku({
      Naker: DATA,
      "Bab III": [
        KEPALA,
        "1\tJumlah pencari kerja yang terdaftar\t1.150 orang\t222 orang\t19,30 %",
        "2\tJumlah pencari kerja terdaftar yang ditempatkan\t100 orang\t95 orang\t95,00 %",
      ],
    }),
  },
};
