import { normalNama } from "../../tabel/kata/nama-baris";
import type { Aturan } from "../aturan";
import type { BahanReviu, TabelTerikat } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, selDilihat } from "../buat-temuan";
import { contoh } from "../contoh";
import type { TemuanReviu } from "../temuan-reviu";

const UKURAN = /^(?:jumlah|persentase|prosentase|rasio|nilai|indeks|angka)\b/i;

interface SasaranTertulis {
  readonly tabel: TabelReviu;
  readonly sel: string;
  readonly teks: string;
}

function dariTabel({ tabel }: TabelTerikat): SasaranTertulis[] {
  const kolom = tabel.ukur.kolom("sasaran")?.kolom;
  if (kolom === undefined || !tabel.ukur.kolom("indikator")) return [];
  return tabel.data.flatMap(({ baris }) => {
    const teks = tabel.ukur.teks(baris, kolom).replace(/\s+/g, " ").trim();
    return UKURAN.test(teks) ? [{ tabel, sel: `${kolom}${String(baris)}`, teks }] : [];
  });
}

/** One sentence is one finding, where it stands first: what copies it is named there. */
function temuanKalimat([pertama, ...lain]: readonly SasaranTertulis[]): TemuanReviu[] {
  if (!pertama) return [];
  const { tabel, sel, teks } = pertama;
  const juga = lain.map((satu) => selDilihat(tabel.lembar, { lembar: satu.tabel.lembar, sel: satu.sel }));
  const isi = { tertulis: teks, ...(juga.length > 0 ? { juga } : {}) };
  const letak = { lembar: tabel.lembar, sel, tabel: tabel.judul, label: teks, tertulis: teks, yakin: 0.7 };
  return [buatTemuan("SASARAN_BERUPA_INDIKATOR", "peringatan", isi, letak)];
}

function periksa({ tabel }: BahanReviu): TemuanReviu[] {
  const menurut = new Map<string, SasaranTertulis[]>();
  for (const satu of tabel.flatMap(dariTabel)) {
    const kunci = normalNama(satu.teks);
    menurut.set(kunci, [...(menurut.get(kunci) ?? []), satu]);
  }
  return [...menurut.values()].flatMap(temuanKalimat);
}

const KEPALA = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";

/** A sasaran says what shall become of something; "Jumlah …" only counts. */
export const SASARAN_BERUPA_INDIKATOR: Aturan = {
  kode: "SASARAN_BERUPA_INDIKATOR",
  tingkat: "peringatan",
  butuh: "tabel",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contoh(
        KEPALA,
        "1\tPasar menjadi nyaman\tJumlah pasar representatif\t22 pasar",
        "2\tJumlah dokumen data industri\tTerlaksananya data industri\t1 dokumen",
      ),
      sel: "B3",
    },
    diam: contoh(
      KEPALA,
      "1\tPasar menjadi nyaman\tJumlah pasar representatif\t22 pasar",
      "2\tData industri tersedia lengkap\tJumlah dokumen\t1 dokumen",
    ),
  },
};
