import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import { alamatLembar } from "../../domain/lembar/area";
import { DaftarPesan } from "../komponen/DaftarPesan";
import { Lipatan } from "../komponen/Lipatan";
import { TautanSel } from "../komponen/TautanSel";
import { useTeksWarna } from "./teks";
import { Cuplikan } from "./Cuplikan";
import { DaftarKolom } from "./DaftarKolom";
import { PesanTabel } from "./PesanTabel";
import { PilihanBagian } from "./PilihanBagian";
import { PilihanIkut } from "./PilihanIkut";
import { PilihanTahun } from "./PilihanTahun";
import { PilihanTabel } from "./PilihanTabel";
import { TandaKepastian } from "./TandaKepastian";
import type { PropsTabel } from "./props";
import { kepastian, pesanTertutup, uraiRencana } from "./uraian";

/** One table: where it is, how sure its reading is, what will be done, how it will look, what its columns mean. */
export function KartuTabel(props: PropsTabel & { readonly sendirian: boolean }): JSX.Element {
  const { lembar, peta, ubah } = props;
  const teks = useTeksWarna();
  const nama = teks.tabel.nama(lembar, peta.tabel.rentang);
  const ada = peta.rencana.jenis !== "biarkan";
  const disertakan = ada && peta.pilihan.sertakan;
  return (
    <section className="kartu tabel-warna" aria-label={nama}>
      <h2>
        <TautanSel sel={alamatLembar(lembar, peta.tabel.rentang)}>{nama}</TautanSel>
      </h2>
      <TandaKepastian peta={peta} />
      {disertakan && <p>{uraiRencana(peta.rencana, teks)}</p>}
      {disertakan && <DaftarPesan pesan={pesanTertutup(peta, teks)} />}
      {peta.diingat && <p className="samar kecil">{teks.tabel.diingat}</p>}
      {ada && (
        <Checkbox
          label={teks.tabel.sertakan}
          checked={peta.pilihan.sertakan}
          onChange={(_, sertakan = false) => ubah.pilihan(peta.kunci, { sertakan })}
        />
      )}
      {peta.pilihan.sertakan && <PilihanIkut {...props} />}
      <PilihanTahun {...props} />
      <PilihanBagian {...props} />
      {disertakan && <PilihanTabel {...props} />}
      {disertakan && <Cuplikan cuplikan={peta.cuplikan} />}
      {disertakan && <PesanTabel {...props} />}
      <Lipatan
        judul={teks.kolom.judul(peta.tabel.kolom.length)}
        awal={props.sendirian || kepastian(peta) === "perluDiperiksa"}
      >
        <DaftarKolom {...props} />
      </Lipatan>
    </section>
  );
}
