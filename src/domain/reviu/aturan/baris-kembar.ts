import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { BarisReviu, TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import { barisSama } from "../hitung/baris-sama";
import type { TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tSUB KEGIATAN\tPagu (Rp)\tRealisasi (Rp)\t%";

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
  return barisSama(tabel).map(({ lain, satu, kolom, juga }) => {
    const sel = tabel.sel(satu.baris, kolom);
    const yakin = lain.label === satu.label ? 0.9 : 0.7;
    const isi = {
      lain: `${lain.label} (${kolom}${String(lain.baris)})`,
      nilai: sel.teks,
      ...(juga.length > 0 ? { juga } : {}),
    };
    return buatTemuan("BARIS_KEMBAR", "peringatan", isi, { ...letakSel(tabel, sel), yakin });
  });
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
