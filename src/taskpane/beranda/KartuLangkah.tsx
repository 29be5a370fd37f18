import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { useState, type JSX } from "react";
import type { OpsiSiapkan } from "../../commands";
import type { KeadaanBuku } from "../../domain/lembar/keadaan";
import type { Profil } from "../../domain/profil/profil";
import type { KunciTambahan } from "../../domain/lembar/tambahan";
import { useKerja } from "../kait/useKerja";
import { Lipatan } from "../komponen/Lipatan";
import { useTeks } from "../teks";
import { PilihanAwal } from "./PilihanAwal";
import { PilihTambahan } from "./PilihTambahan";
import { bolehLampiran, langkahBerikut } from "./tindakan";
import { useTindakan } from "./useTindakan";

/** The next step with its one primary button; the very first step also asks what to start with. */
export function KartuLangkah({
  keadaan,
  bukaProfil,
}: {
  readonly keadaan: KeadaanBuku;
  readonly bukaProfil: () => void;
}): JSX.Element {
  const { panel } = useTeks();
  const { sedang } = useKerja();
  const lakukan = useTindakan(bukaProfil);
  const [isi, setIsi] = useState<OpsiSiapkan["isi"]>("kosong");
  const [tambahan, setTambahan] = useState<readonly KunciTambahan[]>([]);
  const { kunci, tindakan } = langkahBerikut(keadaan);
  const teks = panel.langkah[kunci];
  const namaBidang = (bidang: keyof Profil) => panel.profil.bidang[bidang];
  return (
    <section className="kartu langkah" aria-labelledby="judul-langkah">
      <p className="samar kecil">{panel.beranda.langkah}</p>
      <h2 id="judul-langkah">{teks.judul}</h2>
      <p>{teks.teks}</p>
      {kunci === "isi-profil" && keadaan.profil.terisi > 0 && (
        <p className="samar">
          {panel.beranda.masihKosong(
            keadaan.profil.kosong.map(({ bidang }) => namaBidang(bidang)).join(", "),
          )}
        </p>
      )}
      {kunci === "siapkan" && tindakan && (
        <>
          <PilihanAwal pilihan={isi} pilih={setIsi} />
          <Lipatan judul={panel.tambahan.judul} awal={false}>
            <PilihTambahan dipilih={tambahan} pilih={setTambahan} />
          </Lipatan>
        </>
      )}
      {keadaan.terkunci && <p role="note">{panel.beranda.terkunci}</p>}
      {tindakan && (
        <PrimaryButton
          className="penuh"
          allowDisabledFocus
          disabled={sedang !== undefined}
          onClick={() => lakukan(tindakan, tambahan.length > 0 ? { isi, tambahan } : { isi })}
        >
          {teks.tombol}
        </PrimaryButton>
      )}
      {bolehLampiran(keadaan) && (
        <DefaultButton
          className="penuh"
          allowDisabledFocus
          disabled={sedang !== undefined}
          onClick={() => lakukan({ jenis: "lampiran" })}
        >
          {panel.beranda.tetapLampiran}
        </DefaultButton>
      )}
    </section>
  );
}
