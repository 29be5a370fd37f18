import type { Pesan } from "../domain/temuan/pesan";
import { sama } from "../domain/sama";
import { catatIngatan, type Ingatan } from "../domain/warna/ingatan";
import type { Cakupan, PetaLembar, PetaWarna } from "../domain/warna/peta";
import type { PetaTabel } from "../domain/warna/rencana";
import {
  dikerjakan,
  memakaiSkalaKantor,
  petaDenganIsian,
  petaHanyaCapaian,
} from "../domain/warna/susun-peta";
import { temuanWarna } from "../domain/warna/temuan-warna";
import { jalankan } from "../workbook/jalankan";
import type { KerjaLembar } from "../workbook/warna/catatan-kerja";
import { terapkanKerja, type CatatanTulis, type HasilTerapkan } from "../workbook/warna/terapkan";
import type { HasilPerintah } from "./jenis";
import { pesanJurnal, pesanTakTerbaca } from "./pesan-jurnal";
import { gagal, pesanExcel, selesai, teks } from "./teks";
import { petakan, teksWarna, ubahLegenda, ucapkanWarna } from "./warna";
import { pesanIkut, pesanIsian, pesanPeta, ringkasanWarna } from "./warna-hasil";

type Pilih = (tabel: PetaTabel) => boolean;

function susunKerja(lembar: readonly PetaLembar[], pilih: Pilih): KerjaLembar[] {
  return lembar
    .filter(({ sumber }) => !sumber.terproteksi && !sumber.kami)
    .map(({ sumber, tabel, legenda }) => ({
      sumber,
      legenda,
      tabel: tabel.filter((satu) => dikerjakan(satu) && pilih(satu)),
    }))
    .filter(({ tabel }) => tabel.length > 0);
}

/** The user said what the columns of a table mean: chose a role, or let a plan be carried out that asked. */
function disahkan({ pilihan, diubah, disahkan: dulu, rencana }: PetaTabel): boolean {
  const diiyakan = pilihan.sertakan && rencana.jenis !== "biarkan" && !rencana.yakin;
  return dulu || diubah.length > 0 || diiyakan;
}

/** A table is worth remembering when the user decided something about it. */
function diputuskan(tabel: PetaTabel, polaritas: string): boolean {
  const { pilihan } = tabel;
  const lainDariBiasa =
    !pilihan.sertakan ||
    pilihan.cara !== "otomatis" ||
    pilihan.polaritas !== polaritas ||
    pilihan.tahun !== undefined ||
    pilihan.bagian !== undefined ||
    pilihan.rumusDipilih === true ||
    pilihan.hanyaCapaian === true;
  return lainDariBiasa || disahkan(tabel) || tabel.diingat;
}

function ingatanBaru({ lembar, ingatan, polaritas }: PetaWarna): Ingatan | undefined {
  const baru = lembar
    .flatMap(({ id, tabel }) => tabel.map((satu) => ({ id, satu })))
    .filter(({ satu }) => diputuskan(satu, polaritas))
    .reduce(
      (hasil, { id, satu }) =>
        catatIngatan(hasil, id, satu.tabel, { pilihan: satu.pilihan, disahkan: disahkan(satu) }),
      ingatan,
    );
  return sama(baru, ingatan) ? undefined : baru;
}

/** A protected sheet, with what to do. */
export function diproteksi(lembar: string): Pesan {
  return ucapkanWarna(temuanWarna("LEMBAR_DIPROTEKSI", { lembar }, { tingkat: "galat" }));
}

function ditolak(hasil: Extract<HasilTerapkan, { jenis: "ditolak" }>): HasilPerintah {
  const t = teksWarna();
  return gagal(
    t.hasil.gagal,
    ...hasil.terproteksi.map(diproteksi),
    ...hasil.berubah.map((nama): Pesan => ({
      kode: "LEMBAR_BERUBAH",
      tingkat: "galat",
      teks: t.hasil.berubah(nama),
    })),
  );
}

function jadikanHasil(
  hasil: HasilTerapkan,
  kerja: readonly KerjaLembar[],
  banyakDibaca: number,
  pesan: Pesan[],
): HasilPerintah {
  const t = teksWarna();
  if (hasil.jenis === "ditolak") return ditolak(hasil);
  if (hasil.jenis === "gagal") {
    const saran = hasil.dikembalikan ? teks().dikembalikan : t.hasil.sebagian;
    return gagal(t.hasil.gagal, pesanExcel(hasil.galat, saran));
  }
  if (!hasil.berubah && kerja.length > 0) return selesai("tetap", t.hasil.sudahSesuai, pesan);
  const semua = [...pesanJurnal(hasil.tercatat), ...hasil.takTerbaca.map(pesanTakTerbaca), ...pesan];
  if (kerja.length === 0) return selesai("tidak-ada", t.hasil.tetap, pesan);
  return selesai("berubah", ringkasanWarna(kerja, banyakDibaca), semua);
}

/** The user's decisions that are new to the workbook. */
type Diingat = Pick<CatatanTulis, "ingatan" | "legenda" | "skala">;

function skalaBaru(peta: PetaWarna): Pick<Diingat, "skala"> {
  const kini = memakaiSkalaKantor(peta) ? peta.skala.skala : undefined;
  return sama(kini, peta.skalaDiingat) ? {} : { skala: kini ?? null };
}

function keputusan(peta: PetaWarna): Diingat {
  const ingatan = ingatanBaru(peta);
  const berubah = peta.legenda !== (peta.legendaDiingat ?? false);
  return {
    ...(ingatan ? { ingatan } : {}),
    ...(berubah ? { legenda: peta.legenda } : {}),
    ...skalaBaru(peta),
  };
}

async function kerjakan(
  peta: PetaWarna,
  pilih: Pilih,
  diingat: Diingat,
  pesan: Pesan[],
): Promise<HasilPerintah> {
  const kerja = susunKerja(peta.lembar, pilih);
  if (kerja.length === 0 && Object.keys(diingat).length === 0)
    return selesai("tidak-ada", teksWarna().hasil.tetap, pesan);
  const catatan = { waktu: new Date().toISOString(), ...diingat };
  const hasil = await jalankan((context) => terapkanKerja(context, kerja, catatan));
  if (!hasil.ada) return gagal(teksWarna().hasil.gagal, pesanExcel(hasil.galat));
  return jadikanHasil(hasil.nilai, kerja, peta.lembar.length, pesan);
}

/**
 * Does what the map says for every table with `sertakan`, sure or not (the user has seen it), and remembers the user's
 * decisions. Refuses, writing nothing, when a sheet has changed since it was read. What the map says already is not said
 * again, but for cells that disagree with a column that was filled in.
 */
export async function terapkan(peta: PetaWarna): Promise<HasilPerintah> {
  return kerjakan(peta, () => true, keputusan(peta), pesanIsian(peta));
}

/** How colouring at once differs from what the workbook remembers. */
export interface OpsiWarnai {
  /** With or without a legend, this once. */
  readonly legenda?: boolean;
  /** Fills the tables' own capaian columns that are still empty instead of adding columns. */
  readonly isiKolom?: boolean;
  /** Leaves quarters, halves, parts and the share of a budget as they are. */
  readonly hanyaCapaian?: boolean;
  /** Colours what is not sure too, as the pane does after it has shown it. */
  readonly ragu?: boolean;
}

function denganOpsi(peta: PetaWarna, { legenda, isiKolom, hanyaCapaian }: OpsiWarnai): PetaWarna {
  const berlegenda = legenda === undefined ? peta : ubahLegenda(peta, legenda);
  const terisi = isiKolom ? petaDenganIsian(berlegenda) : berlegenda;
  return hanyaCapaian ? petaHanyaCapaian(terisi) : terisi;
}

/** A performance table that was left alone, a sheet that could not be coloured, or columns beside a table. */
function dilewatiAtauDitambah({ lembar }: PetaWarna): boolean {
  return lembar.some(({ sumber, tabel }) => {
    if (sumber.kami) return false;
    return (
      (sumber.terproteksi && tabel.length > 0) ||
      tabel.some(({ rencana }) =>
        rencana.jenis === "biarkan"
          ? rencana.temuan.every(({ kode }) => kode !== "BUKAN_TABEL_KINERJA")
          : rencana.jenis === "tambah",
      )
    );
  });
}

/**
 * Reads, and does at once what is sure; the rest is left with the reason. Code PERLU_DILIHAT among the messages: there is
 * something for the user to look at in the pane.
 */
export async function warnaiYangPasti(cakupan: Cakupan, opsi: OpsiWarnai = {}): Promise<HasilPerintah> {
  const bacaan = await petakan(cakupan);
  if (!bacaan.ada) return gagal(teksWarna().hasil.gagal, bacaan.pesan);
  const peta = denganOpsi(bacaan.nilai, opsi);
  const yakin: Pilih = ({ rencana }) => rencana.jenis !== "biarkan" && (opsi.ragu === true || rencana.yakin);
  const hasil = await kerjakan(peta, yakin, {}, [...pesanPeta(peta), ...pesanIkut(peta.lembar, yakin)]);
  if (!hasil.berhasil) return hasil;
  if (peta.yakin || opsi.ragu) return dilewatiAtauDitambah(peta) ? { ...hasil, perluDilihat: true } : hasil;
  const { perluDilihat, perluDilihatSaran: saran } = teksWarna().hasil;
  const lihat: Pesan = { kode: "PERLU_DILIHAT", tingkat: "peringatan", teks: perluDilihat, saran };
  return { ...hasil, pesan: [lihat, ...hasil.pesan], perluDilihat: true };
}
