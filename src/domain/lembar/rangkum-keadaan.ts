import { alamatLembar } from "./area";
import type { KerangkaBuku } from "./buku";
import { LEMBAR } from "./daftar";
import type { IsiBuku } from "./isi-buku";
import type { KeadaanBuku, KeadaanLembar, KunciLembar, LangkahBerikut } from "./keadaan";
import { BANYAK_WAJIB, profilKosong } from "./periksa-profil";
import { cariLembar, rencanaSiapkan, tandaLembar, type TandaLembar } from "./rencana-siapkan";
import type { Struktur } from "./struktur";
import { kolomSekali, type TemuanLembar } from "./temuan-lembar";

/** A report that the add-in makes on a sheet of its own. */
export interface LembarLaporan {
  readonly kunci: KunciLembar;
  readonly judul: string;
  readonly tanda: TandaLembar;
}

/** Where a workbook stands, its findings not yet put into words; what may become a number is planned apart. */
export type RingkasanBuku = Omit<KeadaanBuku, "pesan" | "angkaTeks"> & {
  readonly temuan: readonly TemuanLembar[];
};

function keadaanLembar(
  dasar: Pick<KeadaanLembar, "kunci" | "baris" | "kurang">,
  bawaan: string,
  kami: string | undefined,
): KeadaanLembar {
  const satu = { ...dasar, judul: kami ?? bawaan, ada: kami !== undefined };
  return kami === undefined ? satu : { ...satu, sel: alamatLembar(kami, "A1") };
}

function lembarStruktur(buku: KerangkaBuku, isi: IsiBuku, struktur: Struktur): KeadaanLembar[] {
  const { hilang } = rencanaSiapkan(buku, struktur);
  const ditunjukkan = LEMBAR.filter(
    (lembar) =>
      lembar.tambahan === undefined ||
      cariLembar(buku, tandaLembar(lembar, struktur[lembar.kunci])) !== undefined,
  );
  return ditunjukkan.map((lembar) => {
    const { kunci } = lembar;
    const bagian = hilang.find((satu) => satu.kunci === kunci);
    const kurang = bagian ? [...bagian.tabel, ...bagian.nama.map(({ nama }) => nama)] : [];
    const kami = cariLembar(buku, tandaLembar(lembar, struktur[kunci]));
    return keadaanLembar({ kunci, baris: lembar.baris(isi), kurang }, lembar.judul, kami);
  });
}

/** Everything missing or broken on our sheets, cell by cell, in the order of the sheets. */
export function periksaSemua(isi: IsiBuku): TemuanLembar[] {
  return kolomSekali([...isi.temuanBawah, ...LEMBAR.flatMap((lembar) => lembar.periksa(isi, isi))]);
}

/** The one thing that moves the user forward most. */
function langkah(
  lembar: readonly KeadaanLembar[],
  isi: IsiBuku,
  temuan: readonly TemuanLembar[],
): LangkahBerikut {
  const struktur = lembar.filter(({ kunci }) => kunci !== "lampiran");
  if (struktur.some(({ ada, kurang }) => !ada || kurang.length > 0)) return "siapkan";
  if (profilKosong(isi.profil).length > 0) return "isi-profil";
  if ((isi.iku?.length ?? 0) === 0) return "isi-iku";
  if (temuan.some(({ tingkat }) => tingkat === "galat")) return "perbaiki";
  if (temuan.some(({ kode }) => kode === "REALISASI_KOSONG")) return "isi-realisasi";
  return lembar.some(({ kunci, ada }) => kunci === "lampiran" && ada) ? "selesai" : "lampiran-i";
}

/** Where a workbook stands: its sheets and reports, its profile, what is missing, and what to do next. */
export function rangkumKeadaan(
  buku: KerangkaBuku,
  isi: IsiBuku,
  struktur: Struktur,
  laporan: readonly LembarLaporan[],
): RingkasanBuku {
  const dibuat = laporan.map(({ kunci, judul, tanda }) =>
    keadaanLembar({ kunci, baris: 0, kurang: [] }, judul, cariLembar(buku, tanda)),
  );
  const lembar = [...lembarStruktur(buku, isi, struktur), ...dibuat];
  const kosong = profilKosong(isi.profil);
  const temuan = periksaSemua(isi);
  return {
    lembar,
    profil: { terisi: isi.profil ? BANYAK_WAJIB - kosong.length : 0, dari: BANYAK_WAJIB, kosong },
    temuan,
    langkah: langkah(lembar, isi, temuan),
    terkunci: buku.terkunci,
  };
}
