import { normalKode } from "../../tabel/kata/nama-baris";
import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { BarisReviu, TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { bisaDijumlah } from "../hitung/kolom-jumlah";
import { khas } from "../hitung/khas";
import { mengepalai } from "../hitung/susunan";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tSUB KEGIATAN\tPagu (Rp)\tRealisasi (Rp)\t%";

/** The figures of a row by which it is known again; "" where they are too common to tell anything. */
function tanda(tabel: TabelReviu, { baris, label }: BarisReviu, kolom: readonly string[]): string {
  const nilai = kolom.map((satu) => tabel.sel(baris, satu).nilai ?? 0);
  if (nilai.filter(khas).length >= 2) return nilai.join("|");
  // Figures that are common are told by the row's own name.
  return !/\p{L}/u.test(label) || nilai.filter((satu) => satu !== 0).length < 2
    ? ""
    : [label, ...nilai].join("|");
}

/** Names shorter than this are given to many things. */
const NAMA_CUKUP = 10;

/** Everything in a row but its number. */
const isiBaris = (tabel: TabelReviu, { baris }: BarisReviu): string =>
  tabel.kolom
    .filter(({ peran }) => peran !== "no")
    .map(({ kolom }) => tabel.sel(baris, kolom).teks)
    .join("|");

/** Two rows right below each other that say the same in every cell: an indicator promised twice. */
function berturutan({ tabel }: TabelTerikat): TemuanReviu[] {
  const [utama] = tabel.angka.map((satu) => satu.kolom);
  if (utama === undefined || tabel.angka.length > 1) return [];
  return tabel.data.flatMap((satu, i) => {
    const lain = tabel.data[i - 1];
    const sama = lain?.label === satu.label && satu.label.length >= NAMA_CUKUP;
    if (!lain || !sama || isiBaris(tabel, lain) !== isiBaris(tabel, satu)) return [];
    const sel = tabel.sel(satu.baris, utama);
    const isi = { lain: `${lain.label} (${utama}${String(lain.baris)})`, nilai: sel.teks };
    return [buatTemuan("BARIS_KEMBAR", "peringatan", isi, { ...letakSel(tabel, sel), yakin: 0.9 })];
  });
}

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const semua = tabel.angka.map((satu) => satu.kolom);
  const dijumlah = tabel.angka.filter((satu) => bisaDijumlah(tabel, satu)).map((satu) => satu.kolom);
  const kolom = dijumlah.length > 1 ? dijumlah : semua;
  const [utama] = kolom;
  if (utama === undefined || kolom.length < 2) return [];
  const pertama = new Map<string, BarisReviu>();
  return tabel.data.flatMap((satu) => {
    const isi = tanda(tabel, satu, kolom);
    const lain = isi === "" ? undefined : pertama.get(isi);
    if (isi !== "" && !lain) pertama.set(isi, satu);
    if (!lain || indukAnak(lain, satu) || mengepalai(tabel, lain, satu)) return [];
    const terisi = kolom.find((huruf) => tabel.sel(satu.baris, huruf).nilai !== undefined) ?? utama;
    const sel = tabel.sel(satu.baris, terisi);
    const yakin = lain.label === satu.label ? 0.9 : 0.7;
    const letak = { ...letakSel(tabel, sel), yakin };
    return [
      buatTemuan(
        "BARIS_KEMBAR",
        "peringatan",
        { lain: `${lain.label} (${terisi}${String(lain.baris)})`, nilai: sel.teks },
        letak,
      ),
    ];
  });
}

/** A heading with one part below it holds its part's figures. */
function indukAnak(atas: BarisReviu, bawah: BarisReviu): boolean {
  const [induk, anak] = [normalKode(atas.kode), normalKode(bawah.kode)];
  if (induk === "" || induk === anak || bawah.baris - atas.baris > 3) return false;
  // Rows that are merely numbered one after the other are no parts of each other.
  return !/^\d+$/.test(anak) || !/^\d+$/.test(induk);
}

/** Two rows with the same figures throughout: copied, or typed twice. */
export const BARIS_KEMBAR: Aturan = {
  kode: "BARIS_KEMBAR",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "hitungan",
  periksa: ({ tabel }) => tabel.flatMap((satu) => [...dariTabel(satu), ...berturutan(satu)]),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "\tTera ulang\t28.779.000\t21.938.904\t76,23 %",
        "\tPengawasan\t28.779.000\t21.938.904\t76,23 %",
        "\tPenyidikan\t26.065.200\t20.100.000\t77,11 %",
      ),
      sel: "C3",
    },
    diam: contoh(
      KEPALA,
      "\tRapat\t0\t0\t0 %",
      "\tArsip\t0\t0\t0 %",
      "\tTera ulang\t28.779.000\t21.938.904\t76,23 %",
    ),
  },
};
