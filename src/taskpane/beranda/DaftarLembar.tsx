import type { JSX } from "react";
import type { KeadaanBuku, KeadaanLembar, KunciLembar } from "../../domain/lembar/keadaan";
import type { Tanda } from "../komponen/IkonTingkat";
import { IkonTingkat } from "../komponen/IkonTingkat";
import { TautanSel } from "../komponen/TautanSel";
import { useTeks, type Teks } from "../teks";

/** The six sheets: which are there, how far they are filled, what is missing of them. */
export function DaftarLembar({ keadaan }: { readonly keadaan: KeadaanBuku }): JSX.Element {
  const { panel } = useTeks();
  return (
    <section aria-labelledby="judul-isi-buku">
      <h2 id="judul-isi-buku">{panel.beranda.isiBuku}</h2>
      <ul className="daftar-lembar">
        {keadaan.lembar.map((lembar) => (
          <BarisLembar key={lembar.kunci} lembar={lembar} profil={keadaan.profil} />
        ))}
      </ul>
    </section>
  );
}

interface PropsBaris {
  readonly lembar: KeadaanLembar;
  readonly profil: KeadaanBuku["profil"];
}

function BarisLembar({ lembar, profil }: PropsBaris): JSX.Element {
  const { panel } = useTeks();
  const keterangan = uraikan(lembar, profil, panel.beranda);
  return (
    <li>
      <span aria-hidden="true">
        <IkonTingkat tanda={tanda(lembar, profil)} label="" />
      </span>
      <span className="nama-lembar">
        {lembar.sel === undefined ? lembar.judul : <TautanSel sel={lembar.sel}>{lembar.judul}</TautanSel>}
      </span>
      <span className="samar">{keterangan}</span>
    </li>
  );
}

/** Sheets with a table of their own to fill in. */
const BERTABEL: ReadonlySet<KunciLembar> = new Set(["renstra", "pk", "iku", "triwulan", "anggaran"]);

/** A tick only beside what is filled in; the words beside it say the rest. */
function tanda(lembar: KeadaanLembar, profil: KeadaanBuku["profil"]): Tanda {
  if (lembar.kurang.length > 0) return "peringatan";
  const kosong = BERTABEL.has(lembar.kunci) && lembar.baris === 0;
  const belumLengkap = lembar.kunci === "profil" && profil.terisi < profil.dari;
  return !lembar.ada || kosong || belumLengkap ? "belum" : "baik";
}

function uraikan(
  lembar: KeadaanLembar,
  profil: KeadaanBuku["profil"],
  teks: Teks["panel"]["beranda"],
): string {
  if (!lembar.ada) return teks.belumAda;
  if (lembar.kurang.length > 0) return teks.kurang(lembar.kurang.join(", "));
  if (lembar.kunci === "profil") return teks.profilTerisi(profil.terisi, profil.dari);
  if (!BERTABEL.has(lembar.kunci)) return teks.siap;
  return lembar.baris === 0 ? teks.belumDiisi : teks.baris(lembar.baris);
}
