import { TextField } from "@fluentui/react/lib/TextField";
import type { FormEvent, JSX } from "react";
import type { BidangProfil, Profil } from "../../domain/profil/profil";
import { useIsian } from "../kait/useIsian";
import { useKerja } from "../kait/useKerja";
import { Kelompok } from "../komponen/Kelompok";
import { TombolFormulir } from "../komponen/TombolFormulir";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { BidangTeks } from "./BidangTeks";
import { rapikanIsian } from "./rapikan";
import { PilihStatus } from "./PilihStatus";

const INSTANSI: readonly BidangProfil[] = ["instansi", "pemerintah", "daerah", "kota", "tahun", "alamat"];
const KEPALA: readonly BidangProfil[] = ["jabatanKepala", "namaKepala", "pangkatKepala", "nipKepala"];
const ATASAN: readonly BidangProfil[] = ["jabatanAtasan", "namaAtasan", "nipAtasan"];

/** The Profil form; saving writes only the fields that were changed here. */
export function FormulirProfil({ dimuat }: { readonly dimuat: Profil }): JSX.Element {
  const { profil, sedang } = useTeks().panel;
  const { simpanProfil } = usePerintah();
  const { jalankan } = useKerja();
  const { semula, kini, berubah, ubah, batal, simpan } = useIsian(dimuat);
  const kirim = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    const baru = rapikanIsian(kini);
    if (berubah) void simpan(baru, () => jalankan(sedang.simpan, () => simpanProfil(baru, semula)));
  };
  const bidang = (nama: BidangProfil) => (
    <BidangTeks key={nama} bidang={nama} isi={kini[nama]} ubah={(isi) => ubah({ [nama]: isi })} />
  );
  return (
    <form onSubmit={kirim} noValidate>
      <p className="samar">{profil.pengantar}</p>
      <Kelompok judul={profil.kelompok.instansi}>{INSTANSI.map(bidang)}</Kelompok>
      <Kelompok judul={profil.kelompok.kepala}>
        <PilihStatus isi={kini.statusKepala} ubah={(statusKepala) => ubah({ statusKepala })} />
        {KEPALA.map(bidang)}
      </Kelompok>
      <Kelompok judul={profil.kelompok.atasan}>{ATASAN.map(bidang)}</Kelompok>
      <Kelompok judul={profil.kelompok.tugas}>
        {bidang("tugas")}
        <TextField
          label={profil.bidang.fungsi}
          description={profil.satuBaris}
          multiline
          rows={6}
          value={kini.fungsi.join("\n")}
          onChange={(_, teks = "") => ubah({ fungsi: teks.split("\n") })}
        />
      </Kelompok>
      <TombolFormulir berubah={berubah} batal={batal} />
    </form>
  );
}
