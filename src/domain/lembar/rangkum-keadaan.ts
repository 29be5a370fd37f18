import type { Pesan } from "../pesan";
import { alamatLembar } from "./area";
import type { KerangkaBuku } from "./buku";
import type { IsiBuku } from "./isi-buku";
import type { KeadaanBuku, KeadaanLembar, KunciLembar, LangkahBerikut } from "./keadaan";
import { JUDUL_LEMBAR, KUNCI_STRUKTUR, NAMA_AREA_LAMPIRAN } from "./nama";
import {
  BANYAK_WAJIB,
  periksaAnggaran,
  periksaIKU,
  periksaPK,
  periksaProfil,
  periksaProgram,
  profilKosong,
  type TeksPeriksa,
} from "./periksa";
import { cariLembar, rencanaSiapkan, tandaLembar } from "./rencana-siapkan";
import type { susunStruktur } from "./struktur";
import { teksSel } from "./baca-tabel";

type Struktur = ReturnType<typeof susunStruktur>;

function banyakBaris(isi: IsiBuku, kunci: KunciLembar): number {
  if (kunci === "pk") return (isi.pk?.length ?? 0) + (isi.program?.length ?? 0);
  if (kunci === "iku") return isi.iku?.length ?? 0;
  return kunci === "anggaran" ? (isi.anggaran?.length ?? 0) : 0;
}

function lembarStruktur(buku: KerangkaBuku, isi: IsiBuku, struktur: Struktur): KeadaanLembar[] {
  const { hilang } = rencanaSiapkan(buku, struktur);
  return KUNCI_STRUKTUR.map((kunci) => {
    const kami = cariLembar(buku, kunci, tandaLembar(struktur[kunci]));
    const bagian = hilang.find((satu) => satu.kunci === kunci);
    const kurang = bagian ? [...bagian.tabel, ...bagian.nama.map(({ nama }) => nama)] : [];
    const judul = kami?.judul ?? JUDUL_LEMBAR[kunci];
    const dasar = { kunci, judul, ada: kami !== undefined, baris: banyakBaris(isi, kunci), kurang };
    return kami ? { ...dasar, sel: alamatLembar(judul, "A1") } : dasar;
  });
}

function lembarLampiran(buku: KerangkaBuku): KeadaanLembar {
  const kami = cariLembar(buku, "lampiran", { tabel: [], nama: [NAMA_AREA_LAMPIRAN] });
  const judul = kami?.judul ?? JUDUL_LEMBAR.lampiran;
  const dasar = { kunci: "lampiran", judul, ada: kami !== undefined, baris: 0, kurang: [] } as const;
  return kami ? { ...dasar, sel: alamatLembar(judul, "A1") } : dasar;
}

/** Everything missing or broken on our sheets, cell by cell, in the order of the sheets. */
export function periksaSemua(isi: IsiBuku, t: TeksPeriksa): Pesan[] {
  const { program = [], pk = [], iku = [], anggaran = [] } = isi;
  const adaPerubahan = program.some((satu) => teksSel(satu.perubahan) !== "");
  return [
    ...periksaProfil(isi, t),
    ...pk.flatMap((baris, i) => periksaPK(baris, i === 0, t)),
    ...program.flatMap((baris) => periksaProgram(baris, adaPerubahan, t)),
    ...iku.flatMap((baris) => periksaIKU(isi, baris, t)),
    ...anggaran.flatMap((baris) => periksaAnggaran(baris, t)),
    ...isi.pesan,
  ];
}

/** The one thing that moves the user forward most. */
function langkah(lembar: readonly KeadaanLembar[], isi: IsiBuku, pesan: readonly Pesan[]): LangkahBerikut {
  const struktur = lembar.filter(({ kunci }) => kunci !== "lampiran");
  if (struktur.some(({ ada, kurang }) => !ada || kurang.length > 0)) return "siapkan";
  if (profilKosong(isi).length > 0) return "isi-profil";
  if ((isi.iku?.length ?? 0) === 0) return "isi-iku";
  if (pesan.some(({ tingkat }) => tingkat === "galat")) return "perbaiki";
  if (pesan.some(({ kode }) => kode === "REALISASI_KOSONG")) return "isi-realisasi";
  return lembar.some(({ kunci, ada }) => kunci === "lampiran" && ada) ? "selesai" : "lampiran-i";
}

/** Where a workbook stands: its sheets, its profile, what is missing, and what to do next. */
export function rangkumKeadaan(
  buku: KerangkaBuku,
  isi: IsiBuku,
  struktur: Struktur,
  t: TeksPeriksa,
): KeadaanBuku {
  const lembar = [...lembarStruktur(buku, isi, struktur), lembarLampiran(buku)];
  const kosong = profilKosong(isi);
  const pesan = periksaSemua(isi, t);
  return {
    lembar,
    profil: { terisi: isi.profil ? BANYAK_WAJIB - kosong.length : 0, dari: BANYAK_WAJIB, kosong },
    pesan,
    langkah: langkah(lembar, isi, pesan),
    terkunci: buku.terkunci,
  };
}
