import { satuanPersen } from "../../ukur/satuan";
import type { Aturan } from "../aturan";
import type { TabelTerikat } from "../bahan/bahan";
import type { SelReviu } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel } from "../buat-temuan";
import { contoh } from "../contoh";
import type { Penjelasan, TemuanReviu } from "../temuan-reviu";

const PERAN_UKUR = /^(?:target|realisasi)/;

/** A cell with another unit than its row. */
interface Nyasar {
  readonly sel: SelReviu;
  readonly satuan: string;
  /** The unit of its row, and a cell that has it. */
  readonly milik: string;
  readonly lain: SelReviu;
}

const satuan = ({ bacaan }: SelReviu): string =>
  bacaan.jenis === "angka" ? (bacaan.satuan ?? "").toLowerCase().trim() : "";

/** The unit that most cells of a row have; undefined where no one leads. */
function satuanBaris(
  sel: readonly SelReviu[],
): { readonly nama: string; readonly lain: SelReviu } | undefined {
  const banyak = new Map<string, SelReviu[]>();
  for (const satu of sel) banyak.set(satuan(satu), [...(banyak.get(satuan(satu)) ?? []), satu]);
  const [pertama, kedua] = [...banyak].sort(([, a], [, b]) => b.length - a.length);
  const [lain] = pertama?.[1] ?? [];
  return pertama && lain && pertama[1].length > (kedua?.[1].length ?? 0)
    ? { nama: pertama[0], lain }
    : undefined;
}

/** Cells whose unit is that of another row: two words for one thing are no slip. */
function nyasar(tabel: TabelReviu): Nyasar[] {
  const kolom = tabel.kolom.filter(({ peran, berangka }) => berangka && PERAN_UKUR.test(peran));
  if (kolom.length < 2) return [];
  const baris = tabel.data.map((satu) => {
    const sel = kolom.map((k) => tabel.sel(satu.baris, k.kolom)).filter((x) => satuan(x) !== "");
    return { sel, milik: sel.length > 1 ? satuanBaris(sel) : undefined };
  });
  return baris.flatMap(({ sel, milik }, i) =>
    sel.flatMap((satu): Nyasar[] => {
      const nama = satuan(satu);
      if (!milik || nama === milik.nama) return [];
      const punyaLain = baris.some((x, j) => j !== i && x.milik?.nama === nama);
      return punyaLain ? [{ sel: satu, satuan: nama, milik: milik.nama, lain: milik.lain }] : [];
    }),
  );
}

/** The one other cell of the column that has this row's unit, and whose row has the unit of this cell. */
function pasangan(satu: Nyasar, semua: readonly Nyasar[]): Nyasar | undefined {
  const [dua, ...lain] = semua.filter(
    ({ sel, satuan: nama, milik }) =>
      sel.kolom === satu.sel.kolom && nama === satu.milik && milik === satu.satuan,
  );
  return lain.length === 0 ? dua : undefined;
}

/** Percent and what is counted never are one: "800 org" beside "%" in the unit column, or "16 %" beside "orang". */
function lawanKolomSatuan(tabel: TabelReviu): TemuanReviu[] {
  const letakSatuan = tabel.ukur.kolom("satuan")?.kolom;
  if (letakSatuan === undefined) return [];
  const kolom = tabel.kolom.filter(({ peran, berangka }) => berangka && PERAN_UKUR.test(peran));
  return tabel.data.flatMap(({ baris }) => {
    const milik = tabel.sel(baris, letakSatuan);
    if (milik.teks === "" || milik.bacaan.jenis === "angka") return [];
    return kolom.flatMap((k) => {
      const sel = tabel.sel(baris, k.kolom);
      const bersatuan = sel.persen || satuan(sel) !== "";
      if (!bersatuan || sel.persen === satuanPersen(milik.teks)) return [];
      const isi = { tertulis: sel.teks, satuan: milik.teks, lain: milik.sel };
      return [buatTemuan("SATUAN_SEBARIS", "peringatan", isi, { ...letakSel(tabel, sel), yakin: 0.8 })];
    });
  });
}

function dariTabel({ tabel }: TabelTerikat): TemuanReviu[] {
  const semua = nyasar(tabel);
  return semua.map((satu) => {
    const dua = pasangan(satu, semua);
    const sebut = ({ sel, baris, teks }: SelReviu) => ({ sel, label: tabel.label(baris), teks });
    const penjelasan: Penjelasan[] = dua
      ? [{ jenis: "sel-tertukar", satu: sebut(satu.sel), dua: sebut(dua.sel) }]
      : [];
    const isi = { tertulis: satu.sel.teks, satuan: satu.milik, lain: satu.lain.sel };
    const letak = { ...letakSel(tabel, satu.sel), penjelasan, yakin: dua ? 0.9 : 0.8 };
    return buatTemuan("SATUAN_SEBARIS", "peringatan", isi, letak);
  });
}

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI 2020\tREALISASI 2021";

/** One figure of a row has the unit of another row, or contradicts the row's own unit: it belongs elsewhere. */
export const SATUAN_SEBARIS: Aturan = {
  kode: "SATUAN_SEBARIS",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa: ({ tabel }) => tabel.flatMap((satu) => [...dariTabel(satu), ...lawanKolomSatuan(satu.tabel)]),
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tPencari kerja dilatih\t32 orang\t30 orang\t21 pasar",
        "2\tPasar representatif\t22 pasar\t21 pasar\t28 orang",
      ),
      sel: "E2",
    },
    diam: contoh(
      KEPALA,
      "1\tPencari kerja dilatih\t32 pencari kerja\t30 orang\t28 orang",
      "2\tPasar representatif\t22 pasar\t21 pasar\t21 unit",
    ),
  },
};
