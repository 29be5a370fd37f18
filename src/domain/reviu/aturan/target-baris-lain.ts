import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import type { SelReviu } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { semuaIndikator, type Butir } from "../identitas/indikator";
import { kataPokok } from "../identitas/kata-pokok";
import type { TemuanReviu } from "../temuan-reviu";

/** Smaller figures are equal by chance. */
const RUPIAH_TERKECIL = 1_000_000;
/** Words that name money of any kind. */
const KATA_UMUM = new Set(["pendapatan", "belanja", "anggaran", "penerimaan", "nilai", "daerah", "hasil"]);

interface Pos {
  readonly tabel: TabelReviu;
  readonly label: string;
  readonly sel: SelReviu;
}

const kataKhas = (teks: string): string[] =>
  kataPokok(teks).filter((kata) => kata.length > 3 && !KATA_UMUM.has(kata));

/** Columns of figures by every one of these that they hold: a budget, row by row. */
function kolomMenurutNilai({ tabel }: BahanReviu, dicari: ReadonlySet<number>): Map<number, Pos[][]> {
  const hasil = new Map<number, Pos[][]>();
  for (const { tabel: satu } of tabel)
    for (const { kolom } of satu.angka) {
      const pos = satu.baris.map(({ baris, label }) => ({ tabel: satu, label, sel: satu.sel(baris, kolom) }));
      for (const nilai of new Set(pos.map(({ sel }) => sel.nilai)))
        if (nilai !== undefined && dicari.has(nilai)) hasil.set(nilai, [...(hasil.get(nilai) ?? []), pos]);
    }
  return hasil;
}

/** The row that the indicator speaks of, where the figure that was taken is another row's. */
function seharusnya(nama: string, pos: readonly Pos[], nilai: number): readonly [Pos, Pos] | undefined {
  const kata = kataKhas(nama);
  const senama = ({ label }: Pos): boolean => kataKhas(label).some((satu) => kata.includes(satu));
  const senilai = pos.filter(({ sel }) => sel.nilai === nilai);
  const benar = pos.filter((satu) => senama(satu) && (satu.sel.nilai ?? 0) > 0);
  const [salah, pertama] = [senilai.at(-1), benar[0]];
  return salah && pertama && benar.length === 1 && !senilai.some(senama) ? [salah, pertama] : undefined;
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const diperiksa = (target: Butir | undefined): target is Butir & { angka: { nilai: number } } =>
    target?.angka !== undefined && !target.angka.persen && target.angka.nilai >= RUPIAH_TERKECIL;
  const semua = semuaIndikator(bahan).flatMap(({ target, ...satu }) =>
    diperiksa(target) ? [{ ...satu, target }] : [],
  );
  const kolom = kolomMenurutNilai(bahan, new Set(semua.map(({ target }) => target.angka.nilai)));
  return semua.flatMap(({ tabel, nama, target }) => {
    const { nilai } = target.angka;
    const [pasangan] = (kolom.get(nilai) ?? []).flatMap((pos) => {
      const ada = pos[0]?.tabel === tabel ? undefined : seharusnya(nama, pos, nilai);
      return ada ? [ada] : [];
    });
    if (!pasangan) return [];
    const [salah, benar] = pasangan;
    const isi = {
      tertulis: target.teks,
      sebenarnya: salah.label,
      label: benar.label,
      lain: benar.sel.teks,
      tempat: tempat(benar.tabel, benar.sel),
    };
    const letak = { ...letakSel(tabel, target.sel), label: nama, tertulis: target.teks, yakin: 0.8 };
    return [buatTemuan("TARGET_BARIS_LAIN", "peringatan", isi, letak)];
  });
}

const PK = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const APBD = [
  "Kode Rekening\tUraian\tSebelum Perubahan\tSetelah Perubahan\tBertambah (Rp)",
  "4\tPENDAPATAN\t786.952.684,00\t900.000.000,00\t113.047.316,00",
  "4.1.02\tHasil Retribusi Daerah\t779.452.684,00\t892.500.000,00\t113.047.316,00",
  "4.1.04\tLain-lain PAD yang Sah\t7.500.000,00\t7.500.000,00\t0,00",
];

/** A target in rupiah is the figure of another row of the budget than the one that its indicator speaks of. */
export const TARGET_BARIS_LAIN: Aturan = {
  kode: "TARGET_BARIS_LAIN",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "hitungan",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        APBD,
        PK: [
          PK,
          "1\tRetribusi meningkat\tPeningkatan retribusi pasar yang dipungut\t786.952.684,00",
          "2\tPasar nyaman\tPersentase pasar bersih\t100 %",
        ],
      }),
      sel: "D2",
    },
    diam: contohBuku({
      APBD,
      PK: [
        PK,
        "1\tRetribusi meningkat\tPeningkatan retribusi pasar yang dipungut\t779.452.684,00",
        "2\tPAD meningkat\tPendapatan asli daerah\t786.952.684,00",
      ],
    }),
  },
};
