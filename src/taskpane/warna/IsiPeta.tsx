import type { JSX } from "react";
import { ucapkan } from "../../bahasa/ucap";
import type { PetaWarna } from "../../domain/warna/peta";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { useTeksWarna } from "./teks";
import { KakiWarna } from "./KakiWarna";
import { KartuKembalikan } from "../komponen/KartuKembalikan";
import { KartuTabel } from "./KartuTabel";
import { PilihanLegenda } from "./PilihanLegenda";
import { PilihanSkala } from "./PilihanSkala";
import { TanpaTabel } from "./TanpaTabel";
import { tabelTerbuka } from "./uraian";
import type { Warna } from "./useWarna";

/** What was read: the tables with what will be done, or what to do where there is none to colour. */
export function IsiPeta({ peta, warna }: { readonly peta: PetaWarna; readonly warna: Warna }): JSX.Element {
  const teks = useTeksWarna();
  const semua = tabelTerbuka(peta);
  const pesanLembar = peta.lembar.flatMap(({ temuan }) =>
    temuan.map((satu) => ucapkan(satu, teks.ucap.warna)),
  );
  if (semua.length === 0)
    return (
      <>
        <TanpaTabel pesan={[...peta.pesan, ...pesanLembar]} />
        <KartuKembalikan kembalikan={warna.kembalikan} />
      </>
    );
  return (
    <>
      <p className="ditemukan" aria-live="polite">
        {teks.ditemukan(semua.length, new Set(semua.map(({ nama }) => nama)).size)}
      </p>
      <DaftarPesan pesan={peta.pesan} />
      {semua.map(({ nama, tabel }) => (
        <KartuTabel
          key={tabel.kunci}
          lembar={nama}
          peta={tabel}
          ubah={warna.ubah}
          sendirian={semua.length === 1}
        />
      ))}
      <DaftarPesan pesan={pesanLembar} />
      <PilihanSkala peta={peta} ubah={warna.ubah.skala} />
      <PilihanLegenda peta={peta} ubah={warna.ubah.legenda} />
      <KartuKembalikan kembalikan={warna.kembalikan} />
      <KakiWarna peta={peta} warnai={warna.warnai} />
    </>
  );
}
