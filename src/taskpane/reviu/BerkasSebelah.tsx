import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useKerja } from "../kait/useKerja";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { Lipatan } from "../komponen/Lipatan";
import { PilihBerkas } from "../komponen/PilihBerkas";
import { useTeksReviu } from "./teks";
import { IsiWord } from "./IsiWord";
import type { Sebelah } from "./useSebelah";

/** Where other files are laid beside the workbook: the report in Word, and last year's workbook. */
export function BerkasSebelah({ sebelah }: { readonly sebelah: Sebelah }): JSX.Element {
  const teks = useTeksReviu().sebelah;
  return (
    <Lipatan judul={teks.judul} awal={false}>
      <p className="samar kecil">{teks.keterangan}</p>
      <BerkasWord sebelah={sebelah} />
      <BerkasTahunLalu sebelah={sebelah} />
    </Lipatan>
  );
}

function BerkasWord({ sebelah: { word, pilihWord } }: { readonly sebelah: Sebelah }): JSX.Element {
  const teks = useTeksReviu().sebelah;
  const { sedang } = useKerja();
  return (
    <>
      <PilihBerkas
        label={teks.word}
        tombol={teks.pilihWord}
        jenis=".docx"
        mati={sedang !== undefined}
        pilih={pilihWord}
      />
      {word?.bacaan.ada === false && <DaftarPesan pesan={[word.bacaan.pesan]} />}
      {word?.bacaan.ada === true && <IsiWord nama={word.nama} hasil={word.bacaan.nilai} />}
    </>
  );
}

function BerkasTahunLalu({ sebelah }: { readonly sebelah: Sebelah }): JSX.Element {
  const { tahunLalu, pilihTahunLalu, lepasTahunLalu } = sebelah;
  const teks = useTeksReviu().sebelah;
  const { sedang } = useKerja();
  return (
    <>
      <PilihBerkas
        label={teks.tahunLalu}
        tombol={teks.pilihTahunLalu}
        jenis=".xlsx,.xlsm"
        mati={sedang !== undefined}
        pilih={pilihTahunLalu}
      />
      {tahunLalu?.bacaan.ada === false && <DaftarPesan pesan={[tahunLalu.bacaan.pesan]} />}
      {tahunLalu?.bacaan.ada === true && (
        <>
          <p aria-live="polite">{teks.dibandingkan(tahunLalu.nama)}</p>
          <DefaultButton allowDisabledFocus disabled={sedang !== undefined} onClick={lepasTahunLalu}>
            {teks.lepas}
          </DefaultButton>
        </>
      )}
    </>
  );
}
