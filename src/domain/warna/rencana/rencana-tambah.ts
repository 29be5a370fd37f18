import { temuanWarna, type TemuanWarna } from "../temuan-warna";
import { bacaArea } from "../../lembar/area";
import { hurufKolom, indeksKolom } from "../../tabel/alamat";
import { aturanWarna } from "./aturan-warna";
import type { BahanRencana } from "../bahan";
import { capaianKosong, kolomIsian } from "./kolom-isian";
import { hitunganTabel } from "./hitungan-tabel";
import { JUDUL_CAPAIAN, JUDUL_KRITERIA, cariKolomKami } from "../../tabel/kolom-kami";
import type { KolomBaru, RencanaTabel } from ".";
import { rumusKriteria } from "./rumus-kolom";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import type { SumberPasangan } from "./sumber-pasangan";
import { tempatKolom } from "./tempat-kolom";

interface Tempat {
  readonly capaian: string;
  readonly kriteria: string;
  readonly perbarui: boolean;
  readonly jauh: boolean;
}

/** 0-based sheet column of the Capaian that an earlier run added for this table. */
function kolomKami({ mentah, tabel }: TabelUkur): number | undefined {
  const [baris, kiri] = [tabel.kepala.awal - 1 - mentah.baris0, indeksKolom(tabel.kolom[0]?.kolom ?? "A")];
  const kami = cariKolomKami(mentah).find(
    ({ atas, kolom }) => atas === baris && kolom + mentah.kolom0 >= kiri,
  );
  return kami && kami.kolom + mentah.kolom0;
}

function cariTempat({ lembar, tabel }: BahanRencana, sel: TabelUkur): Tempat | undefined {
  const lama = kolomKami(sel);
  if (lama !== undefined)
    return { capaian: hurufKolom(lama), kriteria: hurufKolom(lama + 1), perbarui: true, jauh: false };
  const rentang = bacaArea(tabel.rentang);
  const petak = rentang && {
    ...rentang,
    atas: tabel.kepala.awal - 1,
    bawah: Math.max(rentang.bawah, tabel.data.akhir - 1),
  };
  const tempat = petak && tempatKolom(lembar, petak);
  if (!tempat) return undefined;
  const { kolom, jauh } = tempat;
  return { capaian: hurufKolom(kolom), kriteria: hurufKolom(kolom + 1), perbarui: false, jauh };
}

function kolomBaru(
  { tabel: { data, kepala } }: BahanRencana,
  judul: KolomBaru["judul"],
  kolom: string,
  rumus: (baris: number) => string,
): KolomBaru {
  return {
    judul,
    kolom,
    barisKepala: kepala.awal,
    barisAwal: data.awal,
    rumus: Array.from({ length: data.akhir - data.awal + 1 }, (_, i) => rumus(data.awal + i)),
    format: judul === JUDUL_CAPAIAN ? "0.00%" : "General",
  };
}

const tanpaPasangan = (): TemuanWarna => temuanWarna("TANPA_PASANGAN", {}, { tingkat: "info" });

function temuanKosong(sel: TabelUkur, kolom: string | undefined): TemuanWarna[] {
  if (kolom === undefined) return [];
  return [temuanWarna("CAPAIAN_KOSONG", { kolom, dapatDiisi: kolomIsian(sel) !== undefined })];
}

/** The plan that writes Capaian and Kriteria beside the table and colours both. */
export function rencanaTambah(bahan: BahanRencana, sel: TabelUkur, sumber: SumberPasangan): RencanaTabel {
  const tempat = cariTempat(bahan, sel);
  if (!tempat) return { jenis: "biarkan", temuan: [temuanWarna("TANPA_TEMPAT", {})] };
  const { rupa, rumus, yakin, keberatan, catatan } = hitunganTabel(bahan, sel, sumber);
  if (rupa.perluLkjip && sumber.cara !== "satu")
    return { jenis: "biarkan", temuan: [temuanWarna("BAGIAN_BERSATUAN", {}), ...rupa.temuan] };
  const kosong = tempat.perbarui ? undefined : capaianKosong(sel);
  const { capaian, kriteria, perbarui, jauh } = tempat;
  // Columns without a formula would say nothing, and nobody could tell next time that they are ours.
  if (!perbarui && sel.baris.every((baris) => rumus(baris) === ""))
    return { jenis: "biarkan", temuan: rupa.temuan.length > 0 ? rupa.temuan : [tanpaPasangan()] };
  const { data } = bahan.tabel;
  const area = `${capaian}${data.awal}:${kriteria}${data.akhir}`;
  const namaKriteria = (baris: number): string =>
    rumus(baris) === "" ? "" : rumusKriteria(`${capaian}${baris}`, bahan.skala);
  return {
    jenis: "tambah",
    // Far away the user would not see what was written: that is shown first, however sure the columns are.
    yakin: yakin && !jauh && (bahan.dipastikan || kosong === undefined),
    kolomBaru: [
      kolomBaru(bahan, JUDUL_CAPAIAN, capaian, rumus),
      kolomBaru(bahan, JUDUL_KRITERIA, kriteria, namaKriteria),
    ],
    perbarui,
    cara: rupa.perluLkjip ? "rumus-lkjip" : "rumus-excel",
    area: [area],
    aturan: aturanWarna(area, `$${capaian}${data.awal}`, [{ bentuk: "rasio", notasi: "koma" }], bahan.skala),
    sampingan: [],
    temuan: [
      ...keberatan,
      ...temuanKosong(sel, kosong),
      ...(jauh ? [temuanWarna("KOLOM_JAUH", { kolom: `${capaian}:${kriteria}` })] : []),
      ...catatan,
    ],
  };
}
