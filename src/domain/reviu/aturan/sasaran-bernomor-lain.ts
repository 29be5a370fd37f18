import { alamatLembar } from "../../lembar/area";
import { normalNama } from "../../tabel/kata/nama-baris";
import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan } from "../buat-temuan";
import { contohBuku } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const BERNOMOR = /^sasaran(?: strategis)?\s*(\d+)\s*[.:]?$/i;
const JARAK = 4;

interface Bernomor {
  readonly lembar: string;
  readonly sel: string;
  readonly nomor: string;
  readonly nama: string;
}

/** "Sasaran 2" above a table of results, with the sasaran's own words. */
function diAtas(tabel: TabelReviu): Bernomor[] {
  const { kepala, sasaran } = tabel.tabel;
  for (let baris = kepala.awal - 1; sasaran !== null && baris >= kepala.awal - JARAK; baris--)
    for (const { kolom } of tabel.kolom) {
      const nomor = BERNOMOR.exec(tabel.ukur.teks(baris, kolom).trim())?.[1];
      const sel = `${kolom}${String(baris)}`;
      if (nomor !== undefined) return [{ lembar: tabel.lembar, sel, nomor, nama: normalNama(sasaran) }];
    }
  return [];
}

/** Numbered sasaran of an agreement. */
function diPk(tabel: TabelReviu): Bernomor[] {
  const [no, sasaran] = [tabel.ukur.kolom("no")?.kolom, tabel.ukur.kolom("sasaran")?.kolom];
  if (no === undefined || sasaran === undefined || tabel.ukur.kolom("realisasi")) return [];
  return tabel.data.flatMap(({ baris }) => {
    const nomor = /^(\d+)\.?$/.exec(tabel.ukur.teks(baris, no).trim())?.[1];
    const nama = normalNama(tabel.ukur.teks(baris, sasaran));
    return nomor === undefined || nama === ""
      ? []
      : [{ lembar: tabel.lembar, sel: `${no}${String(baris)}`, nomor, nama }];
  });
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const janji = new Map<string, Bernomor>();
  for (const satu of bahan.tabel.flatMap(({ tabel }) => diPk(tabel)))
    if (!janji.has(satu.nama)) janji.set(satu.nama, satu);
  const beda = bahan.tabel
    .flatMap(({ tabel }) => diAtas(tabel))
    .flatMap((satu) => {
      const lain = janji.get(satu.nama);
      return lain && lain.nomor !== satu.nomor ? [{ satu, lain }] : [];
    });
  // One shift renumbers all that follow: it is told once.
  return beda.slice(0, 1).map(({ satu: { lembar, sel, nomor }, lain }) => {
    const isi = { tertulis: nomor, lain: lain.nomor, tempat: alamatLembar(lain.lembar, lain.sel) };
    return buatTemuan("SASARAN_BERNOMOR_LAIN", "peringatan", isi, {
      lembar,
      sel,
      tertulis: `Sasaran ${nomor}`,
      yakin: 0.8,
    });
  });
}

const PK = [
  "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET",
  "1\tAdministrasi tertib\tJumlah dokumen\t3 dokumen",
  "2\tPasar nyaman\tJumlah pasar representatif\t22 pasar",
];
const UKUR = [
  "INDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)",
  "Jumlah pasar representatif\t22 pasar\t21 pasar\t95,45 %",
];

/** The sasaran are numbered anew where they are reported. */
export const SASARAN_BERNOMOR_LAIN: Aturan = {
  kode: "SASARAN_BERNOMOR_LAIN",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: { lembar: contohBuku({ PK, "Bab III": ["Sasaran 1", "Pasar nyaman", ...UKUR] }), sel: "A1" },
    diam: contohBuku({ PK, "Bab III": ["Sasaran 2", "Pasar nyaman", ...UKUR] }),
  },
};
