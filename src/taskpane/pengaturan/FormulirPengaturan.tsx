import type { FormEvent, JSX } from "react";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import { useIsian } from "../kait/useIsian";
import { useKerja } from "../kait/useKerja";
import { Kelompok } from "../komponen/Kelompok";
import { TombolFormulir } from "../komponen/TombolFormulir";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { useTeksPengaturan } from "./teks";
import { kesalahanBatas } from "./batas-capaian";
import { PengaturanLampiran } from "./PengaturanLampiran";
import { PengaturanTabel } from "./PengaturanTabel";
import { PengaturanUkur } from "./PengaturanUkur";

/** The settings form; nothing is written before Simpan. */
export function FormulirPengaturan({ dimuat }: { readonly dimuat: Pengaturan }): JSX.Element {
  const pengaturan = useTeksPengaturan();
  const { sedang } = useTeks().panel;
  const { simpanPengaturan } = usePerintah();
  const { jalankan } = useKerja();
  const { semula, kini, berubah, ubah, batal, simpan } = useIsian(dimuat);
  const salah = Object.keys(kesalahanBatas(kini.capaianWajar)).length > 0;
  const kirim = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    if (berubah && !salah)
      void simpan(kini, () => jalankan(sedang.simpan, () => simpanPengaturan(kini, semula)));
  };
  return (
    <form onSubmit={kirim} noValidate>
      <p className="samar">{pengaturan.pengantar}</p>
      <Kelompok judul={pengaturan.kelompok.ukur}>
        <PengaturanUkur semula={semula} kini={kini} ubah={ubah} />
      </Kelompok>
      <Kelompok judul={pengaturan.kelompok.lampiran}>
        <PengaturanLampiran semula={semula} kini={kini} ubah={ubah} />
      </Kelompok>
      <Kelompok judul={pengaturan.kelompok.tabel}>
        <PengaturanTabel semula={semula} kini={kini} ubah={ubah} />
      </Kelompok>
      <TombolFormulir berubah={berubah} salah={salah} batal={batal} />
    </form>
  );
}
