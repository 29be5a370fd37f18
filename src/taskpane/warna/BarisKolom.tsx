import { Dropdown, DropdownMenuItemType, type IDropdownOption } from "@fluentui/react/lib/Dropdown";
import { ResponsiveMode } from "@fluentui/react/lib/ResponsiveMode";
import type { JSX } from "react";
import { SEMUA_PERAN, YAKIN_CUKUP, type KolomTabel, type Peran } from "../../domain/tabel/hasil-tabel";
import { ucapkanAlasan } from "../../bahasa/ucap";
import { type TeksWarna, useTeksWarna } from "./teks";
import { namaPeran } from "./uraian";

/** Roles offered first; all others follow. */
const UTAMA: readonly Peran[] = ["indikator", "satuan", "target", "realisasi", "capaian", "kriteria", "lain"];

/** One column: its letter and own words, the role it was given, and why. */
export function BarisKolom(props: {
  readonly kolom: KolomTabel;
  readonly ubah: (peran: Peran) => void;
}): JSX.Element {
  const warna = useTeksWarna();
  const { kolom, judul, peran, yakin } = props.kolom;
  return (
    <li>
      <Dropdown
        label={warna.kolom.label(kolom, judul.replaceAll(" | ", " › "))}
        selectedKey={peran}
        options={opsiPeran(warna, props.kolom)}
        onChange={(_, opsi) => opsi && props.ubah(opsi.key as Peran)}
        // The pane is as narrow as a phone, where Fluent would cover it with the list.
        responsiveMode={ResponsiveMode.large}
      />
      <p className="samar kecil">
        {yakin < YAKIN_CUKUP && <strong>{warna.kolom.kurangPasti}. </strong>}
        {ucapkanAlasan(props.kolom, warna.ucap.tabel.alasan)}
      </p>
    </li>
  );
}

function opsiPeran(teks: TeksWarna, satu: KolomTabel): IDropdownOption[] {
  const { kolom } = teks;
  const opsi = (key: Peran) => ({ key, text: namaPeran(satu, key, teks) });
  return [
    { key: "#utama", text: kolom.seringDipakai, itemType: DropdownMenuItemType.Header },
    ...UTAMA.map(opsi),
    { key: "#lain", text: kolom.peranLain, itemType: DropdownMenuItemType.Header },
    ...SEMUA_PERAN.filter((satu) => !UTAMA.includes(satu)).map(opsi),
  ];
}
