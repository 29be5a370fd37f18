import { Checkbox } from "@fluentui/react/lib/Checkbox";
import type { JSX } from "react";
import type { TulisanTabel, UbahSel } from "../../domain/ambil";
import { DaftarSebagian } from "../komponen/DaftarSebagian";
import { Lipatan } from "../komponen/Lipatan";
import { TautanSel } from "../komponen/TautanSel";
import { useTeksAmbil } from "./teks";
import type { UbahAmbil } from "./useAmbil";
import { namaLama } from "./uraian";

interface PropsBeda {
  readonly tulisan: TulisanTabel;
  readonly timpa: ReadonlySet<string>;
  readonly ubah: UbahAmbil["timpa"];
}

/** Cells of ours that say something else than the source: kept, unless ticked. */
export function DaftarBeda({ tulisan, timpa, ubah }: PropsBeda): JSX.Element | null {
  const { beda: teks, semuanya } = useTeksAmbil();
  const { beda } = tulisan;
  if (beda.length === 0) return null;
  const sel = beda.map((satu) => satu.sel);
  const dipilih = sel.filter((satu) => timpa.has(satu)).length;
  return (
    <Lipatan judul={teks.judul(beda.length)} awal>
      <p className="samar kecil">{teks.keterangan}</p>
      {beda.length > 1 && (
        <Checkbox
          label={teks.semua}
          checked={dipilih === beda.length}
          indeterminate={dipilih > 0 && dipilih < beda.length}
          onChange={() => ubah(sel, dipilih < beda.length)}
        />
      )}
      <DaftarSebagian
        butir={beda}
        kunci={(satu) => satu.sel}
        semua={semuanya}
        isi={(satu) => (
          <SelBeda
            beda={satu}
            nama={namaLama(tulisan, satu)}
            ganti={timpa.has(satu.sel)}
            ubah={(ganti) => ubah([satu.sel], ganti)}
          />
        )}
      />
    </Lipatan>
  );
}

function SelBeda(props: {
  readonly beda: UbahSel;
  /** What the row is about. */
  readonly nama: string;
  readonly ganti: boolean;
  readonly ubah: (ganti: boolean) => void;
}): JSX.Element {
  const { beda: teks, isiKosong } = useTeksAmbil();
  const { sel, judul, lama, baru, asal } = props.beda;
  return (
    <>
      <Checkbox
        label={teks.ganti(judul, lama === null || lama === "" ? isiKosong : String(lama), String(baru))}
        checked={props.ganti}
        onChange={(_, ganti = false) => props.ubah(ganti)}
      />
      <p className="samar kecil asal">
        {props.nama}
        {props.nama !== "" && <br />}
        <TautanSel sel={sel} />, {teks.asal} <TautanSel sel={asal} />
      </p>
    </>
  );
}
