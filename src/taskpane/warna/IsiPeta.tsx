import type { JSX } from "react";
import type { PetaWarna } from "../../domain/warna/peta";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { useTeks } from "../teks";
import { KakiWarna } from "./KakiWarna";
import { KartuTabel } from "./KartuTabel";
import { TanpaTabel } from "./TanpaTabel";
import type { Warna } from "./useWarna";

/** What was read: the tables with what will be done, or what to do where none was found. */
export function IsiPeta({ peta, warna }: { readonly peta: PetaWarna; readonly warna: Warna }): JSX.Element {
  const teks = useTeks().warna;
  const semua = peta.lembar.flatMap(({ nama, tabel }) => tabel.map((satu) => ({ nama, satu })));
  const berisi = peta.lembar.filter(({ tabel }) => tabel.length > 0).length;
  const pesanLembar = peta.lembar.flatMap(({ pesan }) => pesan);
  if (semua.length === 0) return <TanpaTabel pesan={[...peta.pesan, ...pesanLembar]} />;
  return (
    <>
      <p aria-live="polite">{teks.ditemukan(semua.length, berisi)}</p>
      <DaftarPesan pesan={peta.pesan} />
      {semua.map(({ nama, satu }) => (
        <KartuTabel
          key={satu.kunci}
          lembar={nama}
          peta={satu}
          ubah={warna.ubah}
          sendirian={semua.length === 1}
        />
      ))}
      <DaftarPesan pesan={pesanLembar} />
      <KakiWarna peta={peta} warnai={warna.warnai} />
    </>
  );
}
