import type { IsiBuku } from "../../lembar/isi-buku";
import { pengukuran, type Pengukuran } from "../bahan/indikator";
import { pohonAnggaran } from "../bahan/kegiatan";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { Naskah, TabelNaskah } from "../kit/naskah";
import { susunNaskah } from "../kit/susun-naskah";
import type { TemuanSendiri } from "../kit/temuan";
import { nomoriGrafik } from "./bagi-grafik";
import { grafikCapaian } from "./grafik-capaian";
import { grafikSerapan } from "./grafik-serapan";
import { bahanTren, grafikTren } from "./grafik-tren";
import { kopBab, tahunLaporan, tahunRelatif } from "./kop-bab";
import { catatanSumber, takaranKinerja } from "./pengukuran-kinerja";

const ukur = (isi: IsiBuku): Pengukuran => pengukuran(isi, isi.pengaturan.laporan.sumber);

/** What the charts lack besides their cells: a trend, and the decimal comma. */
export function periksaGrafik(isi: IsiBuku): TemuanSendiri[] {
  const { digambar, ditinggal } = bahanTren(ukur(isi));
  const tanpaTren = digambar.length === 0 && ditinggal.length > 0;
  return [
    ...(tanpaTren ? [{ kode: "TREN_KOSONG", tingkat: "info", isi: {} } as const] : []),
    ...(isi.komaDesimal ? [] : [{ kode: "TITIK_DESIMAL", tingkat: "info", isi: {} } as const]),
  ];
}

/** What a reader has to know, below the charts. */
function catatan(terukur: Pengukuran): string[] {
  const { digambar, ditinggal } = bahanTren(terukur);
  const luar = `Tren tidak digambar untuk indikator ${ditinggal.join(", ")}: realisasinya belum berupa angka pada sedikitnya dua tahun.`;
  return [
    "Warna kolom capaian mengikuti kriterianya, seperti di tabel; garis putus-putus menandai 100 % atau serapan seluruh program. Tempat yang kosong berarti datanya belum ada.",
    ...(digambar.length > 0 && ditinggal.length > 0 ? [luar] : []),
    catatanSumber(terukur),
  ];
}

/** Charts of capaian, serapan and realisasi over three years, each above the table of its figures. */
export function grafik(bahan: BahanLaporan): SusunanLaporan {
  const { isi, profil } = bahan;
  const terukur = ukur(isi);
  const anggaran = pohonAnggaran(isi);
  const tahun = tahunLaporan(profil);
  const tabel: readonly TabelNaskah[] = nomoriGrafik([
    ...grafikCapaian(terukur, tahun),
    ...grafikSerapan(anggaran, tahun, isi.komaDesimal),
    ...grafikTren(
      terukur,
      [-2, -1, 0].map((selisih) => tahunRelatif(profil, selisih)),
    ),
  ]);
  const naskah: Naskah = {
    judul: kopBab("Grafik Capaian Kinerja", profil),
    mendatar: false,
    bagian: [...tabel, ...catatan(terukur).map((teks) => ({ jenis: "catatan" as const, teks }))],
  };
  const banyak = tabel.filter((satu) => satu.grafik !== undefined).length;
  const takaran = [
    ...takaranKinerja(terukur),
    { benda: "program" as const, banyak: anggaran.program.length },
  ];
  return {
    rencana: susunNaskah(naskah, bahan),
    naskah,
    isi: [{ benda: "grafik", banyak }, ...takaran],
  };
}
