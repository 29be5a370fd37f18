import { useEffect, useState, type JSX } from "react";
import type { Kesehatan } from "../../commands";
import { IkonTingkat } from "../komponen/IkonTingkat";
import { Kode } from "../komponen/Kode";
import { PulihkanRumus } from "../komponen/PulihkanRumus";
import { usePerintah } from "../perintah";
import { useTeksBantuan } from "./teks";
import { SalinKeterangan } from "./SalinKeterangan";

/** How Excel and the add-in are: asked again whenever the page comes to the front (`tampil`). */
export function KeadaanExcel({ tampil }: { readonly tampil: boolean }): JSX.Element {
  const { keadaan } = useTeksBantuan();
  const { kesehatan } = usePerintah();
  const [isi, setIsi] = useState<Kesehatan>();
  useEffect(() => {
    let hidup = tampil;
    if (tampil) void kesehatan().then((jawaban) => hidup && setIsi(jawaban));
    return () => {
      hidup = false;
    };
  }, [kesehatan, tampil]);
  return (
    <section aria-labelledby="judul-excel">
      <h2 id="judul-excel">{keadaan.judul}</h2>
      {isi ? <Daftar kesehatan={isi} /> : <p className="samar">{keadaan.memeriksa}</p>}
    </section>
  );
}

function Daftar({ kesehatan }: { readonly kesehatan: Kesehatan }): JSX.Element {
  const { uji } = useTeksBantuan().keadaan;
  return (
    <>
      <p>
        {kesehatan.addin}
        <br />
        {kesehatan.versi}
        <br />
        <span className="samar kecil">{kesehatan.set}</span>
      </p>
      <ul className="daftar-pesan">
        {kesehatan.butir.map((butir) => (
          <Butir key={butir.kode} butir={butir} />
        ))}
      </ul>
      {kesehatan.butir.some(({ kode, keadaan }) => kode === "rumus" && !keadaan.tersedia) && (
        <PulihkanRumus />
      )}
      <SalinKeterangan keterangan={kesehatan.keterangan} />
      <p className="samar">{uji}</p>
    </>
  );
}

function Butir({
  butir: { kode, nama, keadaan },
}: {
  readonly butir: Kesehatan["butir"][number];
}): JSX.Element {
  const teks = useTeksBantuan().keadaan;
  const catatan = keadaan.tersedia ? keadaan.catatan : keadaan.alasan;
  const tanda = keadaan.tersedia ? (catatan === undefined ? "baik" : "belum") : "peringatan";
  return (
    <li className="pesan">
      <IkonTingkat tanda={tanda} label={keadaan.tersedia ? teks.ada : teks.tidakAda} />
      <div>
        {nama}
        {catatan !== undefined && (
          <p className="samar">
            {catatan} {!keadaan.tersedia && <Kode kode={kode.toUpperCase()} />}
          </p>
        )}
      </div>
    </li>
  );
}
