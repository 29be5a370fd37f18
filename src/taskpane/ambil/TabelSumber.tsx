import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { Dropdown } from "@fluentui/react/lib/Dropdown";
import { ResponsiveMode } from "@fluentui/react/lib/ResponsiveMode";
import type { JSX } from "react";
import type { PilihanTabelAmbil, TabelDikenali } from "../../domain/ambil";
import type { Pesan } from "../../domain/pesan";
import { TautanSel } from "../komponen/TautanSel";
import { useTeksAmbil } from "./teks";
import type { UbahAmbil } from "./useAmbil";

/** One source table: taken or not, what it was read as, and which budget its amounts are. */
export function TabelSumber(props: {
  readonly tabel: TabelDikenali;
  /** The plan's messages, among them why a budget is the one that it is. */
  readonly pesan: readonly Pesan[];
  readonly ubah: UbahAmbil;
}): JSX.Element {
  const { nama, sumber } = useTeksAmbil();
  const { kunci, lembar, rentang, macam, banyak, tujuan, pagu, disertakan } = props.tabel;
  const sebab = props.pesan.find(({ kode, sel }) => kode === "PAGU_DIPUTUSKAN" && sel === kunci);
  const ke = tujuan.map((satu) => nama.tabel[satu]).join(", ");
  return (
    <div className="sumber-ambil">
      <Checkbox
        label={sumber.nama(lembar, rentang)}
        checked={disertakan}
        onChange={(_, sertakan = false) => props.ubah.tabel(kunci, { sertakan })}
      />
      <p className="samar kecil asal">
        {sumber.isi(nama.macam[macam], banyak, ke)} <TautanSel sel={kunci} />
      </p>
      {pagu && disertakan && (
        <div className="asal">
          <Dropdown
            label={sumber.pagu.label}
            selectedKey={pagu.pagu}
            options={(["induk", "perubahan"] as const).map((key) => ({ key, text: sumber.pagu[key] }))}
            onChange={(_, opsi) =>
              opsi && props.ubah.tabel(kunci, { pagu: opsi.key as NonNullable<PilihanTabelAmbil["pagu"]> })
            }
            responsiveMode={ResponsiveMode.large}
          />
          {sebab && <p className="samar kecil">{sebab.teks}</p>}
        </div>
      )}
    </div>
  );
}
